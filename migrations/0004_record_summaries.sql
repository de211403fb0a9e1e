-- One line per record for lists, search and links: what kind of thing it is, where, when and how far, whatever the noun.

create view record_summaries as
select
  r.id, r.kind, r.origin, r.names, r.aliases, r.status, r.qualifier, r.visibility, r.is_demo, r.revision, r.updated_at, r.archived_at,
  coalesce(o.kind, e.kind, s.kind, a.kind, pj.kind, pg.kind, pu.kind, pl.kind, rg.level, vs.kind, pt.kind) as subkind,
  coalesce(a.stage, pj.stage) as stage,
  coalesce(o.region_id, cl.region_id, pl.region_id, pj.region_id, po.region_id, ca.region_id, pg.region_id, s.region_id, v.to_region_id, rg.parent_id) as region_id,
  coalesce(e.date, a.date, v.period, vs.date, po.date, ob.date, pu.date) as date,
  coalesce(nullif(e.fields, '{}'), nullif(a.fields, '{}'), nullif(pj.fields, '{}'), nullif(po.fields, '{}'), nullif(ca.fields, '{}'), nullif(pg.fields, '{}'), s.topics, '{}') as fields,
  coalesce(o.country, rg.country) as country,
  coalesce(p.organisation_id, s.event_id, vs.visit_id, ob.subject_id, q.event_id, e.parent_id) as context_id,
  coalesce(p.title, o.sector, cl.industry, s.summary, q.statement) as line,
  ob.value, ob.unit, ob.indicator_id
from records r
left join organisations o on o.id = r.id
left join regions rg on rg.id = r.id
left join clusters cl on cl.id = r.id
left join people p on p.id = r.id
left join places pl on pl.id = r.id
left join events e on e.id = r.id
left join sessions s on s.id = r.id
left join agreements a on a.id = r.id
left join projects pj on pj.id = r.id
left join visits v on v.id = r.id
left join visit_stops vs on vs.id = r.id
left join policies po on po.id = r.id
left join cases ca on ca.id = r.id
left join programmes pg on pg.id = r.id
left join observations ob on ob.id = r.id
left join quotes q on q.id = r.id
left join publications pu on pu.id = r.id
left join partnerships pt on pt.id = r.id;

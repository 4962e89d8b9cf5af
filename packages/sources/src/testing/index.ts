export { collect } from "./collect.ts";
export { commitAll, git, makeRepository, writeFiles, type TestFiles } from "./make-repository.ts";
export { gitHttpsServer, type GitHttpsServer } from "./git-https-server.ts";
export { temporaryFolder } from "./temporary-folder.ts";

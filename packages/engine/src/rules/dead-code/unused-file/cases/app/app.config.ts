export default { port: 1 }; // ok: unused-file

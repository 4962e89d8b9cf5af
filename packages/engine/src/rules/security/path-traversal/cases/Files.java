class Download {
    void show(HttpServletRequest request) throws IOException {
        new FileInputStream("/srv/files/" + request.getParameter("name")); // expect: path-traversal
        new FileInputStream("/srv/files/index.html"); // ok: path-traversal
    }

    Resource download(@RequestParam String name) throws IOException {
        return open(Paths.get("/srv/files", name)); // expect: path-traversal
    }
}

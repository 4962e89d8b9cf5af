class Ping {
    void ping(HttpServletRequest request) throws IOException {
        Runtime.getRuntime().exec("ping -c 1 " + request.getParameter("host")); // expect: command-injection
        new ProcessBuilder("ping", "-c", "1", request.getParameter("host")).start(); // ok: command-injection
    }
}

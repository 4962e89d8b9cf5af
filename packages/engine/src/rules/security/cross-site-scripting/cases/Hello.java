class Hello extends HttpServlet {
    void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().println("<p>" + request.getParameter("name")); // expect: cross-site-scripting
        response.getWriter().println(Encode.forHtml(request.getParameter("name"))); // ok: cross-site-scripting
    }
}

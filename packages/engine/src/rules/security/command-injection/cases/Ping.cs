public class Ping : Controller
{
    public void Run()
    {
        Process.Start("cmd.exe", "/c ping " + Request.Query["host"]); // expect: command-injection
        Process.Start("notepad.exe"); // ok: command-injection
    }
}

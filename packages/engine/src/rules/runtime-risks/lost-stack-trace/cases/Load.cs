public class Load
{
    public void Run()
    {
        try
        {
            Read();
        }
        catch (IOException error)
        {
            Log(error);
            throw error; // expect: lost-stack-trace
        }
        catch (Exception error)
        {
            Log(error);
            throw; // ok: lost-stack-trace
        }
    }
}

public class Settings
{
    private const string Password = "kT9vpLw2xQ"; // expect: hardcoded-credential
    private const string User = "kT9vpLw2xQ"; // ok: hardcoded-credential
}

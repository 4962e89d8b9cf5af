class Settings {
    private static final String DB_PASSWORD = "kT9vpLw2xQ"; // expect: hardcoded-credential
    private static final String PASSWORD_PARAMETER = "password1field"; // ok: hardcoded-credential
    private String password = "";  // ok: hardcoded-credential
}

public class Store
{
    public async void Save() // expect: async-void
    {
        await Write();
    }

    public async Task Load() // ok: async-void
    {
        await Read();
    }

    private async void Button_Click(object sender, EventArgs e) // ok: async-void
    {
        await Write();
    }
}

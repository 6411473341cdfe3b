using LscbCloud.Api.Tests.Jobs;
using LscbCloud.Api.Tests.People;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Infrastructure.History;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Operations;

/// <summary>The commands of the executable, each run as it is on a server.</summary>
public sealed class CommandTests(OwnServiceFixture api) : IClassFixture<OwnServiceFixture>
{
    [Theory]
    [InlineData("verify-audits")]
    [InlineData("first-operator")]
    public async Task An_unknown_command_is_refused_with_the_list_of_commands(string command)
    {
        var (code, said) = await ServiceProcess.RunAsync(api.AllSettings, command);

        Assert.Equal(2, code);
        Assert.Contains($"“{command}”", said, StringComparison.Ordinal);

        foreach (
            var known in (string[])
                ["add-board", "first-operator", "jobs", "load-demonstration", "openapi", "verify-audit"]
        )
        {
            Assert.Contains($"\n  {known}", said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Every_chain_is_verified_and_a_broken_one_is_named()
    {
        var whole = await api.Given.BoardAsync("wholeshire");
        var broken = await api.Given.BoardAsync("brokenshire");
        _ = await api.Given.AgencyAsync("quiet-probation");
        _ = await (await api.Given.MemberAsync(whole, "manager")).AgreeAsync(whole, "Neglect");
        _ = await (await api.Given.MemberAsync(broken, "manager")).AgreeAsync(broken, "Neglect");
        _ = await api.PassAsync<HistoryChainingJob>();

        var (intact, before) = await ServiceProcess.RunAsync(api.AllSettings, "verify-audit");
        await Statement.ExecuteAsync(
            api.Database.AdminConnectionString,
            "update app.board_history_entries set sentence = 'Nothing happened' where board_id = $1",
            broken.Id.Value
        );
        var (refused, after) = await ServiceProcess.RunAsync(api.AllSettings, "verify-audit");

        Assert.Equal(0, intact);
        Assert.Contains("board brokenshire: intact, 0 waiting, head ", before, StringComparison.Ordinal);
        Assert.Contains("agency quiet-probation: empty", before, StringComparison.Ordinal);
        Assert.Contains("\nplatform: ", before, StringComparison.Ordinal);
        Assert.Contains(" chains, 0 broken", before, StringComparison.Ordinal);
        Assert.Equal(1, refused);
        Assert.Contains("board brokenshire: BROKEN at 1. Entry 1 is not as", after, StringComparison.Ordinal);
        Assert.Contains("board wholeshire: intact", after, StringComparison.Ordinal);
        Assert.Contains(" chains, 1 broken", after, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_board_is_opened_by_command_and_its_manager_invited()
    {
        var (code, said) = await ServiceProcess.RunAsync(
            api.AllSettings,
            "add-board",
            "westshire",
            "Westshire Safeguarding Children Partnership",
            "manager@westshire.example",
            "Wes Moor"
        );

        Assert.True(code == 0, said);
        Assert.Contains("Opened /westshire", said, StringComparison.Ordinal);
        var (token, _) = await api.LastLinkAsync("manager@westshire.example");
        using var look = await new Browser(api).PostAsync("/api/invitations/look", new { token });
        Assert.Equal(
            "Westshire Safeguarding Children Partnership",
            (await look.JsonAsync()).GetProperty("place").GetString()
        );
    }

    [Fact]
    public async Task The_first_operator_is_appointed_by_command()
    {
        var (code, said) = await ServiceProcess.RunAsync(
            api.AllSettings,
            "first-operator",
            "olive@platform.example",
            "Olive Stone"
        );

        Assert.True(code == 0, said);
        var token = said.Split("token=")[1].Split('\n')[0].Trim();
        using var look = await new Browser(api).PostAsync("/api/invitations/look", new { token });
        Assert.Equal("olive@platform.example", (await look.JsonAsync()).GetProperty("email").GetString());
    }

    [Fact]
    public async Task The_demonstration_ends_its_start_in_Production_with_one_sentence()
    {
        var settings = new Dictionary<string, string>(api.AllSettings, StringComparer.Ordinal)
        {
            ["ASPNETCORE_ENVIRONMENT"] = "Production",
        };

        var (code, said) = await ServiceProcess.RunAsync(settings);

        Assert.Equal(1, code);
        Assert.StartsWith("The demonstration has a printed password", said, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', said);
    }

    [Fact]
    [Case("X-A07")]
    public async Task A_database_role_with_too_much_power_ends_the_start()
    {
        var settings = new Dictionary<string, string>(api.AllSettings, StringComparer.Ordinal)
        {
            ["Database:App"] = api.Database.OwnerConnectionString,
        };

        var (code, said) = await ServiceProcess.RunAsync(settings);

        Assert.Equal(1, code);
        Assert.Contains("Database:App connects as", said, StringComparison.Ordinal);
    }

    [Fact]
    [Case("X-B04")]
    public async Task A_seal_that_the_database_does_not_believe_ends_the_start()
    {
        var settings = new Dictionary<string, string>(api.AllSettings, StringComparer.Ordinal)
        {
            ["Database:SealKey"] = Convert.ToBase64String(new byte[32]),
        };

        var (code, said) = await ServiceProcess.RunAsync(settings);

        Assert.Equal(1, code);
        Assert.StartsWith("Database:SealKey is not the key that the database knows", said, StringComparison.Ordinal);
    }
}

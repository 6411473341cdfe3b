using System.Text.Json;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.History;

/// <summary>A board and an agency read in their own histories who works with them from when to when.</summary>
public sealed class MembershipHistoryTests(ApiFixture api) : ManagedBoard(api)
{
    private const string Email = "grace.newcomer@people.example";
    private const string Why = "Moved to another county";

    private static readonly string[] Lay = ["lay"];

    [Fact]
    public async Task A_board_reads_who_was_invited_as_what_and_never_the_email()
    {
        await Manager.PostAsync($"{Place}/api/people", Invitation("member")).MustSucceed();

        var entry = await LatestAsync(Manager, Place);

        Assert.Equal("Invited a person", entry.GetProperty("sentence").GetString());
        Assert.Equal(Manager.Name, entry.GetProperty("who").GetString());
        Assert.Equal("Grace Newcomer", entry.GetProperty("subject").GetProperty("label").GetString());
        Assert.Equal("member", AfterOf(entry, "Roles"));
        Assert.Equal("1 September 2017", AfterOf(entry, "From"));
        Assert.DoesNotContain(Email, entry.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_board_reads_that_a_membership_changed_and_ended_and_never_why()
    {
        var person = await Api.Given.MemberAsync(Board, "member", "Ann Leaver");
        var (id, version) = await FindAsync(Manager, Place, "Ann Leaver");
        await Manager
            .PutAsync($"{Place}/api/people/{id}", new { roles = Lay, from = "2010-04-01" }, version)
            .MustSucceed();
        var changed = await LatestAsync(Manager, Place);

        await EndAsync(Manager, Place, id, version + 1);

        var ended = await LatestAsync(Manager, Place);
        Assert.Equal("Changed a membership", changed.GetProperty("sentence").GetString());
        Assert.Equal("lay", AfterOf(changed, "Roles"));
        Assert.Equal("Ended a membership", ended.GetProperty("sentence").GetString());
        Assert.Equal("26 September 2017", AfterOf(ended, "From this day on"));
        Assert.DoesNotContain(Why, ended.ToString(), StringComparison.Ordinal);
        Assert.NotEqual(person.Name, ended.GetProperty("who").GetString(), StringComparer.Ordinal);
    }

    [Fact]
    public async Task An_agency_reads_who_was_invited_and_who_left_and_the_board_reads_neither()
    {
        var agency = await Api.Given.AgencyAsync($"a-{Guid.CreateVersion7():N}"[..30]);
        var administrator = await Api.Given.MemberAsync(agency, "administrator");
        _ = await Api.Given.MemberAsync(agency, "contributor");
        var theirs = $"/agencies/{agency.Slug}";

        await administrator.PostAsync($"{theirs}/api/people", Invitation("contributor")).MustSucceed();
        var invited = await LatestAsync(administrator, theirs);
        var (id, version) = await FindAsync(administrator, theirs, $"contributor of {agency.Slug}");
        await EndAsync(administrator, theirs, id, version);

        var ended = await LatestAsync(administrator, theirs);
        var board = await Manager.ReadAsync($"{Place}/api/history");
        Assert.Equal("contributor", AfterOf(invited, "Roles"));
        Assert.Equal("Ended a membership", ended.GetProperty("sentence").GetString());
        Assert.DoesNotContain("Grace Newcomer", board.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_change_leaves_no_entry_in_the_boards_history()
    {
        var before = (await Manager.ReadAsync($"{Place}/api/history")).GetProperty("total").GetInt32();
        var (id, version) = await FindAsync(Manager, Place, Manager.Name);

        using var refused = await Manager.PutAsync(
            $"{Place}/api/people/{id}",
            new { roles = Lay, from = "2010-04-01" },
            version
        );

        Assert.False(refused.IsSuccessStatusCode);
        Assert.Equal(before, (await Manager.ReadAsync($"{Place}/api/history")).GetProperty("total").GetInt32());
    }

    private static object Invitation(string role) =>
        new
        {
            email = Email,
            name = "Grace Newcomer",
            roles = new[] { role },
            from = "2017-09-01",
        };

    private static async Task<JsonElement> LatestAsync(TestPerson person, string place) =>
        (await person.ReadAsync($"{place}/api/history?kind=membership")).GetProperty("items")[0];

    private static string? AfterOf(JsonElement entry, string field) =>
        entry
            .GetProperty("changes")
            .EnumerateArray()
            .Single(change => change.GetProperty("field").GetString() == field)
            .GetProperty("after")
            .GetString();

    private static async Task<(Guid Id, int Version)> FindAsync(TestPerson person, string place, string name)
    {
        var found = (await person.ReadAsync($"{place}/api/people"))
            .GetProperty("items")
            .EnumerateArray()
            .First(item => item.GetProperty("name").GetString() == name);

        return (found.GetProperty("membershipId").GetGuid(), found.GetProperty("version").GetInt32());
    }

    private static Task EndAsync(TestPerson person, string place, Guid id, int version) =>
        person
            .PostAsync($"{place}/api/people/{id}/end", new { on = "2017-09-26", reason = Why }, version)
            .MustSucceed();
}

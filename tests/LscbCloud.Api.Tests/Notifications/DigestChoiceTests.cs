using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Notifications;

/// <summary>What people choose to be told of, on their own page and by the links in the email.</summary>
public sealed class DigestChoiceTests(OwnServiceFixture api) : IClassFixture<OwnServiceFixture>
{
    private static int _boards;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_person_is_offered_what_their_role_can_do_something_about_in_each_place()
    {
        var (board, chair) = await BoardAsync("chair");
        var other = await api.Given.BoardAsync($"{board.Slug}-other");
        _ = await api.Given.JoinAsync(chair, other, "lay");

        var places = await PlacesAsync(chair);

        Assert.Equal(
            [board.Slug, other.Slug],
            places.Select(p => p.GetProperty("slug").GetString()),
            StringComparer.Ordinal
        );
        Assert.Equal(
            ["late", "decide", "verify", "due", "reply", "judgement"],
            places[0].GetProperty("notices").EnumerateArray().Select(n => n.GetProperty("code").GetString()),
            StringComparer.Ordinal
        );
        Assert.All(
            places[0].GetProperty("notices").EnumerateArray(),
            n => Assert.True(n.GetProperty("isOn").GetBoolean())
        );
        Assert.Equal(
            ["due", "reply"],
            places[1].GetProperty("notices").EnumerateArray().Select(n => n.GetProperty("code").GetString()),
            StringComparer.Ordinal
        );
        Assert.Equal(0, places[0].GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task A_notice_that_is_switched_off_is_left_out_and_the_others_stay()
    {
        var (board, manager) = await BoardAsync("manager");
        await FillAsync(board, manager);
        await ChooseAsync(manager, board, version: 0, isOn: true, "decide", "late").MustSucceed();

        _ = await api.WriteDigestsAsync();

        Assert.Equal(
            ["1 action that waits for your decision"],
            Assert.Single(await api.DigestsAsync(manager)).Lines(),
            StringComparer.Ordinal
        );
        var notices = (await PlacesAsync(manager))[0].GetProperty("notices");
        Assert.Equal(
            ["late", "decide"],
            notices
                .EnumerateArray()
                .Where(n => n.GetProperty("isOn").GetBoolean())
                .Select(n => n.GetProperty("code").GetString()),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task A_place_that_is_switched_off_is_not_told_of()
    {
        var (board, manager) = await BoardAsync("manager");
        await FillAsync(board, manager);
        await ChooseAsync(manager, board, version: 0, isOn: false).MustSucceed();

        _ = await api.WriteDigestsAsync();

        Assert.Empty(await api.DigestsAsync(manager));
    }

    [Fact]
    public async Task A_choice_from_an_older_version_is_refused_with_what_is_chosen_now()
    {
        var (board, manager) = await BoardAsync("manager");
        await ChooseAsync(manager, board, version: 0, isOn: false).MustSucceed();

        using var late = await ChooseAsync(manager, board, version: 0, isOn: true);

        var problem = await late.MustRefuse(HttpStatusCode.PreconditionFailed, "notifications.stale");
        Assert.False(problem.GetProperty("current").GetProperty("isOn").GetBoolean());
        Assert.Equal(1, problem.GetProperty("current").GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task Another_place_and_an_unknown_sort_are_refused()
    {
        var (board, manager) = await BoardAsync("manager");
        var (_, stranger) = await BoardAsync("manager");

        using var elsewhere = await ChooseAsync(stranger, board, version: 0, isOn: true);
        using var unknown = await ChooseAsync(manager, board, version: 0, isOn: true, "gossip");
        using var nothing = await manager.PutAsync($"/api/notifications/boards/{board.Slug}", new { }, version: 0);

        _ = await elsewhere.MustRefuse(HttpStatusCode.NotFound, "not-found");
        var problem = await unknown.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.True(problem.GetProperty("fields").TryGetProperty("notices", out _));
        problem = await nothing.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.True(problem.GetProperty("fields").TryGetProperty("isOn", out _));
    }

    [Fact]
    public async Task A_link_stops_one_sort_without_signing_in_and_only_when_it_is_confirmed()
    {
        var (board, manager) = await BoardAsync("manager");
        await FillAsync(board, manager);
        _ = await api.WriteDigestsAsync();
        var token = Assert.Single(await api.DigestsAsync(manager)).TokenOf("Actions that are due or late");

        using var look = await PostAsync("/api/notifications/stops/look", new { token });
        var before = await StoppedAsync(manager);
        using var stop = await PostAsync("/api/notifications/stops", new { token });
        using var again = await PostAsync("/api/notifications/stops", new { token });

        Assert.Equal("Actions that are due or late", (await look.JsonAsync()).GetProperty("label").GetString());
        Assert.Empty(before);
        Assert.Equal(HttpStatusCode.OK, stop.StatusCode);
        Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        Assert.Equal(["t due 1"], await StoppedAsync(manager), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_mail_program_stops_the_whole_email_with_one_click()
    {
        var (board, manager) = await BoardAsync("manager");
        await FillAsync(board, manager);
        _ = await api.WriteDigestsAsync();
        var address = Assert.Single(await api.DigestsAsync(manager)).Split('\n')[^1];
        using var client = api.Anonymous();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("List-Unsubscribe", "One-Click")]);

        using var response = await client.PostAsync(new Uri(address).PathAndQuery, form, Stop);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(["f  1"], await StoppedAsync(manager), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_link_that_was_changed_stops_nothing()
    {
        var (board, manager) = await BoardAsync("manager");
        var (_, other) = await BoardAsync("manager");
        await FillAsync(board, manager);
        _ = await api.WriteDigestsAsync();
        var token = Assert.Single(await api.DigestsAsync(manager)).TokenOf("Actions that are due or late");
        string[] changed =
        [
            "",
            "a.b.c",
            token + "x",
            token.Replace(".due.", ".all.", StringComparison.Ordinal),
            token.Replace($"{manager.Id.Value:N}", $"{other.Id.Value:N}", StringComparison.Ordinal),
            new('a', 5000),
        ];

        foreach (var wrong in changed)
        {
            using var look = await PostAsync("/api/notifications/stops/look", new { token = wrong });
            using var stop = await PostAsync("/api/notifications/stops", new { token = wrong });

            _ = await look.MustRefuse(HttpStatusCode.NotFound, "notifications.link");
            _ = await stop.MustRefuse(HttpStatusCode.NotFound, "notifications.link");
        }

        Assert.Empty(await StoppedAsync(manager));
        Assert.Empty(await StoppedAsync(other));
    }

    private async Task FillAsync(TestBoard board, TestPerson manager)
    {
        await api.Given.HoldAsync(manager, "Train a lead in every team.");
        _ = await manager.MakeActionAsync(board, ActionGiven.Terms(due: "2017-09-20"));
        await manager.PostAsync($"/{board.Slug}/api/actions/proposals", ActionGiven.Proposal("Write.")).MustSucceed();
    }

    private static Task<HttpResponseMessage> ChooseAsync(
        TestPerson person,
        TestBoard board,
        int version,
        bool isOn,
        params string[] notices
    ) => person.PutAsync($"/api/notifications/boards/{board.Slug}", new { isOn, notices }, version);

    private static async Task<JsonElement[]> PlacesAsync(TestPerson person) =>
        [.. (await person.ReadAsync("/api/notifications")).GetProperty("items").EnumerateArray()];

    /// <summary>As somebody does who is not signed in.</summary>
    private async Task<HttpResponseMessage> PostAsync(string path, object body)
    {
        using var client = api.Anonymous();

        return await client.PostAsJsonAsync(path, body, Stop);
    }

    private Task<IReadOnlyList<string>> StoppedAsync(TestPerson person) =>
        Statement.ColumnAsync(
            api.Database.AdminConnectionString,
            "select concat(is_on, ' ', array_to_string(stopped, ','), ' ', version) from control.digest_choices where person_id = $1",
            person.Id.Value
        );

    private async Task<(TestBoard Board, TestPerson Person)> BoardAsync(string role)
    {
        var board = await api.Given.BoardAsync($"choice-{Interlocked.Increment(ref _boards)}");

        return (board, await api.Given.MemberAsync(board, role));
    }
}

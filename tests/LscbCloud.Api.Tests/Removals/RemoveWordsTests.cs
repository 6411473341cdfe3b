using System.Net;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Removals;

/// <summary>What the manager meets who removes a name.</summary>
public sealed class RemoveWordsTests(ApiFixture api) : ManagedBoard(api)
{
    private const string Reason = "A child was named in an update.";

    private string Removals => $"/{Board.Slug}/api/removals";

    [Fact]
    public async Task Words_are_gone_from_the_text_and_from_its_history_and_nothing_else_is()
    {
        var path = await Manager.AgreeAsync(
            Board,
            "Neglect",
            "We met Zoë Quillfeather and \"ZOE  quillfeather’s\" aunt."
        );

        await Manager.RemoveAsync(Board, "Zoë Quillfeather", Reason);

        var priority = await Manager.ReadAsync(path);
        Assert.Equal("We met [removed] and \"[removed]’s\" aunt.", priority.GetProperty("aim").GetString());
        Assert.Equal("Neglect", priority.GetProperty("title").GetString());
        var entry = (await Manager.HistoryOfAsync(path)).GetProperty("items")[0];
        Assert.Equal("Agreed a priority", entry.GetProperty("sentence").GetString());
        Assert.Contains("We met [removed]", entry.GetProperty("changes").ToString(), StringComparison.Ordinal);
        Assert.Equal(0, await Manager.PlacesAsync(Board, "Zoë Quillfeather"));
    }

    [Fact]
    public async Task A_search_for_words_returns_the_kinds_of_records_and_keeps_nothing()
    {
        var path = await Manager.AgreeAsync(Board, "Neglect", "Quillfeather");
        await Manager.PostAsync($"{path}/updates", PriorityGiven.Update("2017-08-01", "Quillfeather"), 1).MustSucceed();

        using var response = await Manager.PostAsync($"{Removals}/search", new { words = "quillfeather" });

        var found = await response.JsonAsync();
        Assert.Equal(["History 2", "Priorities 4", "Priority updates 3"], KindsOf(found), StringComparer.Ordinal);
        Assert.Equal(9, found.GetProperty("places").GetInt32());
        Assert.Empty((await Manager.ReadAsync(Removals)).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task The_name_of_the_person_who_did_something_stays_and_goes_where_it_was_typed()
    {
        var path = await Manager.AgreeAsync(Board, "Neglect", $"We met {Manager.Name}.");
        await Manager.PostAsync($"{path}/updates", PriorityGiven.Update("2017-08-01"), 1).MustSucceed();

        await Manager.RemoveAsync(Board, Manager.Name, Reason);

        var priority = await Manager.ReadAsync(path);
        Assert.Equal("We met [removed].", priority.GetProperty("aim").GetString());
        Assert.Equal(Manager.Name, priority.GetProperty("updates")[0].GetProperty("writtenBy").GetString());
        var history = await Manager.ReadAsync($"/{Board.Slug}/api/history");
        Assert.All(
            history.GetProperty("items").EnumerateArray(),
            entry => Assert.NotEqual("[removed]", entry.GetProperty("who").GetString(), StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task The_fact_is_kept_without_the_words()
    {
        _ = await Manager.AgreeAsync(Board, "Neglect", "Quillfeather");

        await Manager.RemoveAsync(Board, "Quillfeather", Reason);

        var kept = Assert.Single((await Manager.ReadAsync(Removals)).GetProperty("items").EnumerateArray());
        Assert.Equal(5, kept.GetProperty("places").GetInt32());
        Assert.Equal(Reason, kept.GetProperty("reason").GetString());
        Assert.Equal(Manager.Name, kept.GetProperty("who").GetString());
        var latest = (await Manager.ReadAsync($"/{Board.Slug}/api/history")).GetProperty("items")[0];
        Assert.Equal("Removed words from 5 places", latest.GetProperty("sentence").GetString());
        Assert.Equal(Reason, latest.GetProperty("changes")[0].GetProperty("after").GetString());
    }

    [Fact]
    public async Task A_title_with_the_words_gets_another_address_and_its_history_links_to_no_old_one()
    {
        var path = await Manager.AgreeAsync(Board, "Quillfeather’s case");

        await Manager.RemoveAsync(Board, "Quillfeather", Reason);

        using var former = await Manager.GetAsync(path);
        _ = await former.MustRefuse(HttpStatusCode.NotFound, "not-found");
        var listed = (await Manager.ReadAsync($"/{Board.Slug}/api/priorities")).GetProperty("items")[0];
        Assert.Equal("[removed]’s case", listed.GetProperty("title").GetString());
        Assert.Matches("^removed-[0-9a-f]{8}$", listed.GetProperty("slug").GetString());
        var entries = (await Manager.ReadAsync($"/{Board.Slug}/api/history")).GetProperty("items").EnumerateArray();
        Assert.All(
            entries,
            entry =>
                Assert.False(
                    entry.GetProperty("subject").TryGetProperty("slug", out var slug) && slug.GetString() is not null
                )
        );
    }

    [Fact]
    public async Task Nobody_saves_the_words_back_from_an_open_page()
    {
        var path = await Manager.AgreeAsync(Board, "Neglect");
        await Manager.PostAsync($"{path}/updates", PriorityGiven.Update("2017-08-01", "Quillfeather"), 1).MustSucceed();
        var opened = await Manager.ReadAsync(path);
        var update = opened.GetProperty("updates")[0].GetProperty("id").GetGuid();
        var version = opened.GetProperty("version").GetInt32();

        await Manager.RemoveAsync(Board, "Quillfeather", Reason);

        using var late = await Manager.PutAsync(
            $"{path}/updates/{update}",
            PriorityGiven.Wording("Quillfeather"),
            version
        );
        var stale = await late.MustRefuse(HttpStatusCode.PreconditionFailed, "priorities.stale");
        Assert.DoesNotContain("Quillfeather", stale.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_without_room_for_the_mark_takes_a_shorter_one()
    {
        var text = string.Concat(Enumerable.Repeat("Qu ", 40)).Trim();
        var path = await Manager.AgreeAsync(Board, "Neglect", text);

        await Manager.RemoveAsync(Board, "Qu", Reason);

        var priority = await Manager.ReadAsync(path);
        Assert.Equal(
            text.Replace("Qu", "[removed]", StringComparison.Ordinal),
            priority.GetProperty("reason").GetString()
        );
        Assert.Equal(
            text.Replace("Qu", "■", StringComparison.Ordinal),
            priority.GetProperty("lead").GetProperty("post").GetString()
        );
    }

    [Fact]
    public async Task Names_that_must_differ_are_numbered_once_they_are_alike()
    {
        var agency = await Api.Given.AgencyAsync("police");

        foreach (var seat in (string[])["Quillfeather", "QUILLFEATHER"])
        {
            var body = new
            {
                agency = agency.Slug,
                seat,
                from = "2017-04-01",
            };
            await Manager.PostAsync($"/{Board.Slug}/api/agencies", body).MustSucceed();
        }

        await Manager.RemoveAsync(Board, "Quillfeather", Reason);

        var seats = await Statement.ColumnAsync(
            Api.Database.AdminConnectionString,
            "select name from app.seats where board_id = $1 order by 1",
            Board.Id.Value
        );
        Assert.Equal(["[removed]", "[removed] 1"], seats, StringComparer.Ordinal);
    }

    [Fact]
    public async Task Other_places_than_were_confirmed_remove_nothing()
    {
        var path = await Manager.AgreeAsync(Board, "Neglect", "Quillfeather");

        using var response = await Manager.PostAsync(
            Removals,
            new
            {
                words = "Quillfeather",
                reason = Reason,
                places = 4,
            }
        );

        _ = await response.MustRefuse(HttpStatusCode.Conflict, "removals.other-places");
        Assert.Equal("Quillfeather", (await Manager.ReadAsync(path)).GetProperty("aim").GetString());
        Assert.Equal(5, await Manager.PlacesAsync(Board, "Quillfeather"));
    }

    [Fact]
    public async Task Words_that_are_nowhere_are_not_removed()
    {
        using var response = await Manager.PostAsync(
            Removals,
            new
            {
                words = "Quillfeather",
                reason = Reason,
                places = 0,
            }
        );

        _ = await response.MustRefuse(HttpStatusCode.Conflict, "removals.not-found");
    }

    [Fact]
    public async Task Everything_that_is_missing_is_told_at_once()
    {
        using var response = await Manager.PostAsync(Removals, new { words = "Q", reason = "" });

        var fields = (await response.MustRefuse(HttpStatusCode.BadRequest, "invalid")).GetProperty("fields");
        Assert.Equal(
            ["places", "reason", "words"],
            fields.EnumerateObject().Select(f => f.Name).Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task A_reason_with_the_words_is_refused()
    {
        using var response = await Manager.PostAsync(
            Removals,
            new
            {
                words = "Zoë Quillfeather",
                reason = "Because zoe quillfeather was named.",
                places = 1,
            }
        );

        var fields = (await response.MustRefuse(HttpStatusCode.BadRequest, "invalid")).GetProperty("fields");
        Assert.Equal(
            "Do not repeat the words in the reason, because the reason is kept.",
            fields.GetProperty("reason")[0].GetString()
        );
    }

    private static IEnumerable<string> KindsOf(System.Text.Json.JsonElement found) =>
        found
            .GetProperty("kinds")
            .EnumerateArray()
            .Select(kind => $"{kind.GetProperty("kind").GetString()} {kind.GetProperty("places").GetInt32()}");
}

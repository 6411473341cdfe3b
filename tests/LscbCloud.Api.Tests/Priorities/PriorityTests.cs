using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Priorities;

/// <summary>A priority's way from agreement to closure, through the interface and on PostgreSQL.</summary>
public sealed class PriorityTests(ApiFixture api)
{
    [Fact]
    public async Task A_new_priority_is_listed_and_read_with_its_version()
    {
        var (board, manager) = await BoardAsync();

        var path = await manager.AgreeAsync(board, "Neglect");

        var list = await manager.ReadAsync($"/{board.Slug}/api/priorities");
        using var detail = await manager.GetAsync(path);
        Assert.Equal(
            "Neglect",
            Assert.Single(list.GetProperty("items").EnumerateArray()).GetProperty("title").GetString()
        );
        Assert.Equal("\"1\"", detail.Headers.ETag?.Tag);
    }

    [Fact]
    public async Task An_update_is_kept_with_its_writer_and_raises_the_version()
    {
        var (board, manager) = await BoardAsync();
        var path = await manager.AgreeAsync(board, "Neglect");

        using var response = await manager.PostAsync($"{path}/updates", PriorityGiven.Update("2017-09-01"), version: 1);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal("\"2\"", response.Headers.ETag?.Tag);
        var update = Assert.Single((await manager.ReadAsync(path)).GetProperty("updates").EnumerateArray());
        Assert.Equal("Trained 40 people.", update.GetProperty("did").GetString());
        Assert.Equal(manager.Name, update.GetProperty("writtenBy").GetString());
    }

    [Fact]
    public async Task Everything_that_is_missing_is_named_at_once_and_nothing_is_saved()
    {
        var (board, manager) = await BoardAsync();
        var path = await manager.AgreeAsync(board, "Neglect");

        using var response = await manager.PostAsync($"{path}/updates", new { }, version: 1);

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(
            ["asAt", "did", "impact.state", "next"],
            problem.GetProperty("fields").EnumerateObject().Select(f => f.Name).Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        Assert.Equal(1, (await manager.ReadAsync(path)).GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task An_update_cannot_be_as_at_a_day_after_the_business_day()
    {
        var (board, manager) = await BoardAsync();
        var path = await manager.AgreeAsync(board, "Neglect");

        using var response = await manager.PostAsync($"{path}/updates", PriorityGiven.Update("2017-09-27"), version: 1);

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(
            "The day must be today or in the past.",
            problem.GetProperty("fields").GetProperty("asAt")[0].GetString()
        );
    }

    [Fact]
    public async Task A_write_that_names_an_older_version_is_refused_with_the_priority_as_it_is_now()
    {
        var (board, manager) = await BoardAsync();
        var path = await manager.AgreeAsync(board, "Neglect");
        await manager
            .PostAsync($"{path}/updates", PriorityGiven.Update("2017-08-01", "Theirs."), version: 1)
            .MustSucceed();

        using var response = await manager.PostAsync(
            $"{path}/updates",
            PriorityGiven.Update("2017-09-01", "Mine."),
            version: 1
        );

        var problem = await response.MustRefuse(HttpStatusCode.PreconditionFailed, "priorities.stale");
        Assert.Equal(
            "Theirs.",
            problem.GetProperty("current").GetProperty("updates")[0].GetProperty("did").GetString()
        );
        Assert.Equal(2, problem.GetProperty("current").GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task Of_two_writers_at_the_same_moment_one_is_kept_and_the_other_is_told()
    {
        var (board, manager) = await BoardAsync();
        var path = await manager.AgreeAsync(board, "Neglect");

        var answers = await Task.WhenAll(
            Enumerable
                .Range(1, 6)
                .Select(i =>
                    manager.PostAsync($"{path}/updates", PriorityGiven.Update("2017-09-01", $"Writer {i}."), version: 1)
                )
        );

        _ = Assert.Single(answers, answer => answer.StatusCode is HttpStatusCode.NoContent);
        Assert.All(
            answers.Where(answer => answer.StatusCode is not HttpStatusCode.NoContent),
            answer => Assert.Equal(HttpStatusCode.PreconditionFailed, answer.StatusCode)
        );
        _ = Assert.Single((await manager.ReadAsync(path)).GetProperty("updates").EnumerateArray());
    }

    [Fact]
    public async Task A_lead_proposes_the_chair_agrees_and_the_list_shows_it()
    {
        var (board, manager) = await BoardAsync();
        var lead = await api.Given.MemberAsync(board, "lead");
        var chair = await api.Given.MemberAsync(board, "chair");
        var path = await manager.AgreeAsync(board, "Neglect");
        await lead.PostAsync(
                $"{path}/judgement-proposals",
                new { value = "needs-attention", reason = "Long plans." },
                version: 1
            )
            .MustSucceed();
        var proposal = (await chair.ReadAsync(path)).GetProperty("proposal").GetProperty("id").GetGuid();

        using var response = await chair.PostAsync(
            $"{path}/judgements",
            new
            {
                proposalId = proposal,
                meeting = "Board meeting",
                agreedOn = "2017-09-26",
            },
            version: 2
        );

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        var item = (await manager.ReadAsync($"/{board.Slug}/api/priorities")).GetProperty("items")[0];
        Assert.Equal("needs-attention", item.GetProperty("judgement").GetProperty("value").GetString());
        Assert.Equal("Needs attention", item.GetProperty("judgement").GetProperty("label").GetString());
        Assert.Equal(JsonValueKind.Null, item.GetProperty("proposal").ValueKind);
    }

    [Fact]
    public async Task The_list_says_what_the_page_says()
    {
        var (board, manager) = await BoardAsync();
        var path = await manager.AgreeAsync(board, "Neglect");
        await manager.PostAsync($"{path}/updates", PriorityGiven.Update("2017-08-01"), version: 1).MustSucceed();
        await manager.PostAsync($"{path}/updates", PriorityGiven.Update("2017-09-01"), version: 2).MustSucceed();
        await manager
            .PostAsync($"{path}/judgement-proposals", new { value = "off-track", reason = "Late." }, version: 3)
            .MustSucceed();
        var latest = (await manager.ReadAsync(path)).GetProperty("updates")[0];
        var correction = $"{path}/updates/{latest.GetProperty("id").GetGuid()}";
        await manager.PutAsync(correction, PriorityGiven.Wording("We trained 41."), version: 4).MustSucceed();

        var item = (await manager.ReadAsync($"/{board.Slug}/api/priorities")).GetProperty("items")[0];

        Assert.Equal(2, item.GetProperty("updateCount").GetInt32());
        Assert.Equal("2017-09-01", item.GetProperty("latestUpdate").GetProperty("asAt").GetString());
        Assert.Equal("not-stated", item.GetProperty("latestUpdate").GetProperty("impact").GetString());
        Assert.Equal("off-track", item.GetProperty("proposal").GetProperty("value").GetString());
        Assert.Equal(JsonValueKind.Null, item.GetProperty("judgement").ValueKind);
        Assert.Equal(5, item.GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task A_lead_cannot_agree_and_is_told_who_can()
    {
        var (board, manager) = await BoardAsync();
        var lead = await api.Given.MemberAsync(board, "lead");
        var path = await manager.AgreeAsync(board, "Neglect");

        using var response = await lead.PostAsync(
            $"{path}/judgements",
            new
            {
                proposalId = Guid.CreateVersion7(),
                meeting = "Board meeting",
                agreedOn = "2017-09-26",
            },
            version: 1
        );

        var problem = await response.MustRefuse(HttpStatusCode.Forbidden, "forbidden");
        Assert.Contains("Independent chair", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_priority_leaves_the_open_list_and_takes_no_more_updates()
    {
        var (board, manager) = await BoardAsync();
        var path = await manager.AgreeAsync(board, "Neglect");
        await manager
            .PostAsync($"{path}/closure", new { closedOn = "2017-09-26", reason = "Done." }, version: 1)
            .MustSucceed();

        using var response = await manager.PostAsync($"{path}/updates", PriorityGiven.Update("2017-09-26"), version: 2);

        _ = await response.MustRefuse(HttpStatusCode.Conflict, "priorities.closed");
        var open = await manager.ReadAsync($"/{board.Slug}/api/priorities");
        var closed = await manager.ReadAsync($"/{board.Slug}/api/priorities?state=closed");
        Assert.Equal(0, open.GetProperty("total").GetInt32());
        Assert.Equal(1, closed.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task Pages_follow_one_another_without_a_gap_or_a_double()
    {
        var (board, manager) = await BoardAsync();

        foreach (var number in Enumerable.Range(10, 7))
        {
            _ = await manager.AgreeAsync(board, $"Priority {number}");
        }

        var seen = new List<string?>();
        string? after = null;

        do
        {
            var page = await manager.ReadAsync(
                $"/{board.Slug}/api/priorities?limit=3{(after is null ? "" : $"&after={after}")}"
            );
            seen.AddRange(
                page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("title").GetString())
            );
            Assert.Equal(7, page.GetProperty("total").GetInt32());
            after = page.GetProperty("next").GetString();
        } while (after is not null);

        Assert.Equal(Enumerable.Range(10, 7).Select(number => $"Priority {number}"), seen, StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_title_is_used_once()
    {
        var (board, manager) = await BoardAsync();
        _ = await manager.AgreeAsync(board, "Neglect");

        using var response = await manager.PostAsync($"/{board.Slug}/api/priorities", PriorityGiven.Terms("neglect"));

        _ = await response.MustRefuse(HttpStatusCode.Conflict, "priorities.same-title");
    }

    private async Task<(TestBoard Board, TestPerson Manager)> BoardAsync()
    {
        var board = await api.Given.BoardAsync("northshire");

        return (board, await api.Given.MemberAsync(board, "manager"));
    }
}

using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.People;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Demonstration;

/// <summary>The demonstration as it is loaded: by use cases, once, with its papers and its labels.</summary>
[Collection(typeof(DemonstrationCollection))]
public sealed class DemonstrationContentTests(DemonstrationFixture api)
{
    private static readonly string[] Boards = ["cheshire-east", "northshire", "shropshire", "somerset", "surrey"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Loading_again_changes_no_row()
    {
        var before = await EveryRowAsync();

        await api.LoadAsync(Stop);

        Assert.NotEmpty(before);
        Assert.Equal(before, await EveryRowAsync());
    }

    [Fact]
    public async Task Every_change_is_in_the_history_of_its_board() =>
        Assert.Equal(
            0,
            await CountAsync(
                """
                select count(*) from (
                  select id from app.priorities union all select id from app.plans union all select id from app.measures
                  union all select id from app.objectives union all select id from app.actions union all select id from app.groups
                  union all select id from app.meetings union all select id from app.evidence
                ) made where not exists (select from app.board_history_entries h where h.subject_id = made.id)
                """
            )
        );

    [Theory]
    [InlineData("plans", "is_invented or source like '%, line%'")]
    [InlineData("priorities", "is_invented or source like '%, line%'")]
    [InlineData("priorities", "judged is null or is_judgement_invented")]
    [InlineData("priority_updates", "is_invented or source like '%, line%'")]
    [InlineData("priority_judgements", "is_invented")]
    [InlineData("objectives", "is_invented or source like '%, line%'")]
    [InlineData("groups", "is_invented or source like '%, line%'")]
    [InlineData("meetings", "is_invented")]
    [InlineData("evidence", "is_invented")]
    [InlineData("measure_readings", "is_invented or source like '%, line%'")]
    [InlineData(
        "measures m",
        "is_invented or exists (select from app.measure_readings r where r.measure_id = m.id and not r.is_invented)"
    )]
    [InlineData(
        "actions a",
        "is_invented or (end_reason like '%, line%' and not exists (select from app.action_updates u where u.action_id = a.id))"
    )]
    public async Task A_row_that_names_no_paper_says_that_it_is_invented(string table, string rule)
    {
        Assert.NotEqual(0, await CountAsync($"select count(*) from app.{table}"));
        Assert.Equal(0, await CountAsync($"select count(*) from app.{table} where not ({rule})"));
    }

    [Fact]
    public async Task Everything_of_the_fictional_board_is_invented_and_real_boards_have_no_judgement()
    {
        const string ofNorthshire = "board_id = (select id from control.boards where slug = 'northshire')";

        Assert.Equal(
            0,
            await CountAsync(
                $"""
                select count(*) from (
                  select board_id, is_invented from app.plans union all select board_id, is_invented from app.priorities
                  union all select board_id, is_invented from app.priority_updates union all select board_id, is_invented from app.actions
                  union all select board_id, is_invented from app.measures union all select board_id, is_invented from app.objectives
                  union all select board_id, is_invented from app.groups
                ) made where {ofNorthshire} and not is_invented
                """
            )
        );
        Assert.Equal(
            0,
            await CountAsync(
                $"select count(*) from app.priority_judgements where state = 'agreed' and not {ofNorthshire}"
            )
        );
    }

    [Fact]
    public async Task Groups_that_a_paper_names_are_groups_with_their_place_and_no_chair()
    {
        var manager = await TryAsync("manager@shropshire.example");
        var groups = (await manager.ReadAsync("/shropshire/api/groups"))
            .GetProperty("items")
            .EnumerateArray()
            .ToArray();

        Assert.Equal(
            ["CSE Panel", "CSE sub-group", "Executive", "Strategic Governance Group"],
            groups.Select(group => group.GetProperty("name").GetString()).Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        Assert.All(
            groups,
            group =>
            {
                Assert.Contains(", line ", group.GetProperty("source").GetString(), StringComparison.Ordinal);
                Assert.False(group.GetProperty("isInvented").GetBoolean());
                Assert.Equal(JsonValueKind.Null, group.GetProperty("chairPost").ValueKind);
            }
        );
    }

    [Fact]
    public async Task One_post_of_the_fictional_board_has_no_holder_as_an_example()
    {
        var manager = await TryAsync("manager@northshire.example");

        var posts = await manager.ReadAsync("/northshire/api/posts?vacant=true");

        Assert.Equal(
            "Principal solicitor",
            Assert.Single(posts.GetProperty("items").EnumerateArray()).GetProperty("post").GetString()
        );
    }

    [Fact]
    public async Task A_plan_of_an_earlier_period_can_be_read_beside_the_current_one()
    {
        var manager = await TryAsync("manager@shropshire.example");
        var current = await manager.ReadAsync("/shropshire/api/priorities?state=all");
        var plans = current.GetProperty("plans").EnumerateArray().ToArray();

        Assert.Equal(
            ["2016-04-01", "2012-04-01"],
            plans.Select(p => p.GetProperty("from").GetString()),
            StringComparer.Ordinal
        );
        Assert.Equal(
            ["domestic-abuse", "missing-children-including-child-sexual-exploitation-and-trafficking", "neglect"],
            SlugsOf(current),
            StringComparer.Ordinal
        );

        var earlier = await manager.ReadAsync(
            $"/shropshire/api/priorities?state=closed&plan={plans[1].GetProperty("id").GetGuid():D}"
        );
        Assert.Equal(
            ["communication", "compromised-parenting", "missing-children"],
            SlugsOf(earlier),
            StringComparer.Ordinal
        );
        Assert.EndsWith("line 25", plans[1].GetProperty("source").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visitors_text_on_a_real_board_is_marked_as_invented()
    {
        var lead = await TryAsync("lead@somerset.example");
        var before = await lead.ReadAsync("/somerset/api/priorities/neglect");
        await lead.PostAsync(
                "/somerset/api/priorities/neglect/judgement-proposals",
                new { value = "on-track", reason = "To see how it looks." },
                before.GetProperty("version").GetInt32()
            )
            .MustSucceed();

        var after = await lead.ReadAsync("/somerset/api/priorities/neglect");

        Assert.True(after.GetProperty("proposal").GetProperty("isInvented").GetBoolean());
        Assert.False(after.GetProperty("isInvented").GetBoolean());
        var listed = (await lead.ReadAsync("/somerset/api/priorities")).GetProperty("items").EnumerateArray();
        var row = listed.Single(item => item.GetProperty("slug").GetString() == "neglect");
        Assert.True(row.GetProperty("proposal").GetProperty("isInvented").GetBoolean());
    }

    [Fact]
    public async Task Every_row_of_a_sheet_of_actions_names_its_paper_or_says_that_it_is_invented()
    {
        foreach (var board in Boards.Except(["somerset"], StringComparer.Ordinal))
        {
            var manager = await TryAsync($"manager@{board}.example");
            using var response = await manager.GetAsync($"/{board}/api/actions/export?show=all&format=csv");
            var lines = (await response.Content.ReadAsStringAsync(Stop)).Split(
                "\r\n",
                StringSplitOptions.RemoveEmptyEntries
            );

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.NotEmpty(lines.Skip(1));
            Assert.All(
                lines.Skip(1),
                line =>
                    Assert.True(
                        line.EndsWith("Invented", StringComparison.Ordinal)
                            || line.Contains(", line", StringComparison.Ordinal),
                        line
                    )
            );
        }
    }

    [Fact]
    public async Task Every_highlight_report_names_its_paper_or_says_that_it_is_invented()
    {
        foreach (var board in Boards)
        {
            var manager = await TryAsync($"manager@{board}.example");
            var list = await manager.ReadAsync($"/{board}/api/priorities?state=all");
            Assert.NotEmpty(SlugsOf(list));

            foreach (var slug in SlugsOf(list))
            {
                using var response = await manager.GetAsync($"/{board}/api/priorities/{slug}/highlight-report");
                var page = await response.Content.ReadAsStringAsync(Stop);
                var isOurs = page.Contains("Invented for the demonstration", StringComparison.Ordinal);

                // A visitor's words on a real board are invented too, so a report of one may say both.
                Assert.True(isOurs || board != Told.Fictional, slug);
                Assert.Equal(board != Told.Fictional, page.Contains(", line", StringComparison.Ordinal));
            }
        }
    }

    private static string[] SlugsOf(JsonElement list) =>
        [.. list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("slug").GetString() ?? "")];

    private async Task<Browser> TryAsync(string email)
    {
        var browser = new Browser(api);
        await browser.PostAsync("/api/session", new { email, password = "safeguarding-2017" }).MustSucceed();

        return browser;
    }

    private Task<long> CountAsync(string sql) => Statement.ScalarAsync<long>(api.Database.AdminConnectionString, sql);

    /// <summary>What every table of the boards and agencies holds, as one hash for each. Histories are counted: their links are made by a job.</summary>
    private async Task<IReadOnlyList<string>> EveryRowAsync()
    {
        var tables = await Statement.ColumnAsync(
            api.Database.AdminConnectionString,
            "select tablename::text from pg_tables where schemaname = 'app' order by 1"
        );
        var rows = new List<string>();

        foreach (var table in tables)
        {
            var content = table.Contains("history", StringComparison.Ordinal)
                ? "''"
                : "coalesce(md5(string_agg(t::text, '' order by t::text)), '')";
            var held = await Statement.ScalarAsync<string>(
                api.Database.AdminConnectionString,
                $"select count(*) || ' ' || {content} from app.{table} t"
            );
            rows.Add($"{table} {held}");
        }

        return rows;
    }
}

using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Api.Tests.TextChecks;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.Retention;

public sealed class RetentionTests(ApiFixture api)
{
    [Fact]
    public async Task Every_class_is_a_proposal_until_the_board_decides()
    {
        var (board, manager) = await BoardAsync();

        var retention = await manager.ReadAsync($"/{board.Slug}/api/retention");

        var classes = retention.GetProperty("classes").EnumerateArray().ToArray();
        Assert.Equal(8, classes.Length);
        Assert.All(classes, one => Assert.Equal(JsonValueKind.Null, one.GetProperty("decision").ValueKind));
        Assert.All(classes, one => Assert.Equal(0, one.GetProperty("version").GetInt32()));
        Assert.Equal("plans", classes[0].GetProperty("recordClass").GetString());
        Assert.Equal(JsonValueKind.Null, classes[0].GetProperty("years").ValueKind);
        Assert.Equal(10, classes[2].GetProperty("years").GetInt32());
        Assert.True(retention.GetProperty("can").GetProperty("decide").GetBoolean());
    }

    [Fact]
    public async Task A_decision_is_kept_with_who_and_why_on_this_board_and_on_no_other()
    {
        var (board, manager) = await BoardAsync();
        var (other, otherManager) = await BoardAsync();

        await manager.DecideAsync(board, "actions", 7);

        var decided = await ClassAsync(manager, board, "actions");
        Assert.Equal(7, decided.GetProperty("years").GetInt32());
        Assert.Equal(10, decided.GetProperty("proposal").GetProperty("years").GetInt32());
        Assert.Equal(1, decided.GetProperty("version").GetInt32());
        var decision = decided.GetProperty("decision");
        Assert.Equal(manager.Name, decision.GetProperty("by").GetString());
        Assert.Equal("2017-09-26", decision.GetProperty("on").GetString());
        Assert.Equal("As in the council’s schedule.", decision.GetProperty("reason").GetString());
        var untouched = await ClassAsync(otherManager, other, "actions");
        Assert.Equal(JsonValueKind.Null, untouched.GetProperty("decision").ValueKind);
        var entry = (await manager.ReadAsync($"/{board.Slug}/api/history")).GetProperty("items")[0];
        Assert.Equal("Decided how long records are kept", entry.GetProperty("sentence").GetString());
        Assert.Equal("Actions", entry.GetProperty("subject").GetProperty("label").GetString());
    }

    [Fact]
    public async Task A_decision_upon_what_is_no_longer_so_is_refused_with_what_is_so_now()
    {
        var (board, manager) = await BoardAsync();
        await manager.DecideAsync(board, "plans", 20);

        using var late = await manager.PutAsync(
            $"/{board.Slug}/api/retention/classes/plans",
            RetentionGiven.Decision(30),
            version: 0
        );

        var problem = await late.MustRefuse(HttpStatusCode.PreconditionFailed, "retention.stale");
        Assert.Equal(20, problem.GetProperty("current").GetProperty("years").GetInt32());
        Assert.Equal(1, problem.GetProperty("current").GetProperty("version").GetInt32());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    [InlineData(null)]
    public async Task Years_are_from_1_to_100_and_all_that_is_wrong_is_told_at_once(int? years)
    {
        var (board, manager) = await BoardAsync();

        using var response = await manager.PutAsync(
            $"/{board.Slug}/api/retention/classes/plans",
            new
            {
                keeping = "for-years",
                years,
                reason = " ",
            },
            version: 0
        );

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(
            "Enter a number of years from 1 to 100.",
            problem.GetProperty("fields").GetProperty("years")[0].GetString()
        );
        Assert.Equal(
            "Enter why, or by which schedule.",
            problem.GetProperty("fields").GetProperty("reason")[0].GetString()
        );
    }

    [Fact]
    public async Task A_class_that_does_not_exist_is_nowhere()
    {
        var (board, manager) = await BoardAsync();

        using var response = await manager.PutAsync(
            $"/{board.Slug}/api/retention/classes/minutes",
            RetentionGiven.Decision(30),
            version: 0
        );

        _ = await response.MustRefuse(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task A_hold_is_on_until_it_is_lifted_and_stays_on_record()
    {
        var (board, manager) = await BoardAsync();
        var path = await manager.PutHoldOnAsync(board);
        var held = await manager.ReadAsync($"/{board.Slug}/api/retention");
        Assert.Equal(manager.Name, held.GetProperty("hold").GetProperty("putOnBy").GetString());
        Assert.Equal("2017-09-26", held.GetProperty("hold").GetProperty("putOnOn").GetString());
        Assert.False(held.GetProperty("can").GetProperty("putHoldOn").GetBoolean());
        Assert.True(held.GetProperty("can").GetProperty("liftHold").GetBoolean());

        await manager.PostAsync($"{path}/lifting", new { reason = "It has reported." }, version: 1).MustSucceed();

        var free = await manager.ReadAsync($"/{board.Slug}/api/retention");
        Assert.Equal(JsonValueKind.Null, free.GetProperty("hold").ValueKind);
        Assert.True(free.GetProperty("can").GetProperty("putHoldOn").GetBoolean());
        var lifting = free.GetProperty("earlierHolds")[0].GetProperty("lifting");
        Assert.Equal("It has reported.", lifting.GetProperty("reason").GetString());
        Assert.Equal(manager.Name, lifting.GetProperty("by").GetString());
        _ = await manager.PutHoldOnAsync(board, "Another inquiry.");
    }

    [Fact]
    public async Task A_second_hold_a_stale_lifting_and_a_second_lifting_are_refused()
    {
        var (board, manager) = await BoardAsync();
        var path = await manager.PutHoldOnAsync(board);
        var why = new { reason = "Why." };

        using var second = await manager.PostAsync($"/{board.Slug}/api/retention/holds", why);
        using var early = await manager.PostAsync($"{path}/lifting", why, version: 0);
        await manager.PostAsync($"{path}/lifting", why, version: 1).MustSucceed();
        using var late = await manager.PostAsync($"{path}/lifting", why, version: 1);
        using var again = await manager.PostAsync($"{path}/lifting", why, version: 2);

        _ = await second.MustRefuse(HttpStatusCode.Conflict, "retention.hold-is-on");
        _ = await early.MustRefuse(HttpStatusCode.PreconditionFailed, "retention.hold-stale");
        var problem = await late.MustRefuse(HttpStatusCode.PreconditionFailed, "retention.hold-stale");
        Assert.Equal("Why.", $"{problem.GetProperty("current").GetProperty("lifting").GetProperty("reason")}");
        _ = await again.MustRefuse(HttpStatusCode.Conflict, "retention.hold-is-lifted");
    }

    [Fact]
    public async Task Two_who_put_a_hold_on_at_once_put_on_one()
    {
        var (board, manager) = await BoardAsync();
        var why = new { reason = "Why." };

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(async _ =>
                {
                    using var response = await manager.PostAsync($"/{board.Slug}/api/retention/holds", why);

                    return response.StatusCode;
                })
        );

        Assert.Single(answers, HttpStatusCode.Created);
        Assert.Equal(3, answers.Count(answer => answer is HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task Reasons_keep_answers_to_marked_words_and_are_reached_by_removing_words()
    {
        var (board, manager) = await BoardAsync();
        var reason = $"The inquiry into {TextGiven.Marked}.";
        await manager
            .PostAsync(
                $"/{board.Slug}/api/retention/holds",
                new { reason, answers = new[] { TextGiven.Answer("reason") } }
            )
            .MustSucceed();
        var kept = await Statement.ColumnAsync(
            api.Database.AdminConnectionString,
            "select subject_kind || ' ' || field from app.board_text_answers where board_id = $1",
            board.Id.Value
        );
        Assert.Equal("legal hold reason", Assert.Single(kept));

        await Removals.RemovalGiven.RemoveAsync(manager, board, "Jack Smith", "A child was named.");

        var hold = (await manager.ReadAsync($"/{board.Slug}/api/retention")).GetProperty("hold");
        Assert.Equal("The inquiry into [removed] aged 7.", hold.GetProperty("reason").GetString());
        Assert.Equal(2, hold.GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task Readers_of_settings_read_the_schedule_and_only_the_manager_changes_it()
    {
        var (board, _) = await BoardAsync();
        var chair = await api.Given.MemberAsync(board, "chair");
        var lay = await api.Given.MemberAsync(board, "lay");

        var can = (await chair.ReadAsync($"/{board.Slug}/api/retention")).GetProperty("can");
        using var put = await chair.PostAsync($"/{board.Slug}/api/retention/holds", new { reason = "Why." });
        using var read = await lay.GetAsync($"/{board.Slug}/api/retention");

        Assert.All(can.EnumerateObject(), may => Assert.False(may.Value.GetBoolean()));
        Assert.Equal(HttpStatusCode.Forbidden, put.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, read.StatusCode);
    }

    private static async Task<JsonElement> ClassAsync(TestPerson reader, TestBoard board, string recordClass) =>
        (await reader.ReadAsync($"/{board.Slug}/api/retention"))
            .GetProperty("classes")
            .EnumerateArray()
            .Single(one => one.GetProperty("recordClass").GetString() == recordClass);

    private async Task<(TestBoard Board, TestPerson Manager)> BoardAsync()
    {
        var board = await api.Given.BoardAsync("retention");

        return (board, await api.Given.MemberAsync(board, "manager"));
    }
}

using System.Net;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.TextChecks;

/// <summary>Texts are marked while they are written, and looked through in the save itself.</summary>
public sealed class TextTests(ApiFixture api) : ManagedBoard(api)
{
    private TestPerson Chair
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        set;
    }

    protected override async Task ArrangeAsync() => Chair = await Api.Given.MemberAsync(Board, "chair");

    [Fact]
    public async Task Words_that_may_identify_a_child_are_marked_with_advice()
    {
        using var response = await Manager.PostAsync(
            $"/{Board.Slug}/api/text-checks",
            new { text = "We saw Jack (7), NHS 943 476 5919." }
        );

        var findings = (await response.JsonAsync()).GetProperty("findings");
        var first = findings[0];
        Assert.Equal(2, findings.GetArrayLength());
        Assert.Equal("name-with-age", first.GetProperty("kind").GetString());
        Assert.Equal("Jack (7)", first.GetProperty("words").GetString());
        Assert.Equal(7, first.GetProperty("start").GetInt32());
        Assert.Equal(8, first.GetProperty("length").GetInt32());
        Assert.Equal("a name with an age", first.GetProperty("likeness").GetString());
        Assert.StartsWith(
            "This may be a name with an age.",
            first.GetProperty("sentence").GetString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_boards_own_telephone_is_not_marked()
    {
        await Statement.ExecuteAsync(
            Api.Database.AdminConnectionString,
            "update app.board_profiles set worried_telephone = '01632 960 001' where board_id = $1",
            Board.Id.Value
        );

        using var response = await Manager.PostAsync(
            $"/{Board.Slug}/api/text-checks",
            new { text = "Ring 01632 960001, not 01632 960002." }
        );

        var found = Assert.Single((await response.JsonAsync()).GetProperty("findings").EnumerateArray());
        Assert.Equal("01632 960002", found.GetProperty("words").GetString());
    }

    [Fact]
    public async Task An_agencys_text_is_checked_in_its_own_workspace()
    {
        var agency = await Api.Given.AgencyAsync($"a-{Board.Slug}");
        var lead = await Api.Given.MemberAsync(agency, "section-11-lead");

        using var response = await lead.PostAsync(
            $"/agencies/{agency.Slug}/api/text-checks",
            new { text = "Jack (7)" }
        );

        Assert.Equal(1, (await response.JsonAsync()).GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public async Task A_text_of_more_than_twenty_thousand_characters_is_not_looked_through()
    {
        using var response = await Manager.PostAsync(
            $"/{Board.Slug}/api/text-checks",
            new { text = new string('a', 20_001) }
        );

        _ = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
    }

    [Fact]
    public async Task A_marked_text_is_not_saved_and_the_refusal_says_which_words_and_where()
    {
        var path = await Manager.AgreeAsync(Board, "Neglect");

        using var response = await ProposeAsync(path, $"Today, {TextGiven.Marked} is safer.");

        var problem = await response.MustRefuse(HttpStatusCode.UnprocessableEntity, "texts.unanswered");
        var message = problem.GetProperty("fields").GetProperty("reason")[0].GetString();
        Assert.Equal(
            "Take out “Jack Smith aged 7”, or say below that this is not a child or family.",
            message,
            StringComparer.Ordinal
        );
        var mark = Assert.Single(problem.GetProperty("marks").EnumerateArray());
        Assert.Equal("reason", mark.GetProperty("field").GetString());
        Assert.Equal("name-with-age", mark.GetProperty("kind").GetString());
        Assert.Equal(TextGiven.Marked, mark.GetProperty("words").GetString());
        Assert.Equal(7, mark.GetProperty("start").GetInt32());
        Assert.Equal(TextGiven.Marked.Length, mark.GetProperty("length").GetInt32());
        Assert.Equal(1, (await Chair.ReadAsync(path)).GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task A_text_that_was_saved_before_saves_were_looked_through_is_held_back_where_it_is_agreed()
    {
        var (path, proposal) = await ProposedAsync("Safer.");
        await Statement.ExecuteAsync(
            Api.Database.AdminConnectionString,
            "update app.priority_judgements set reason = $2 where board_id = $1",
            Board.Id.Value,
            $"{TextGiven.Marked} is safer."
        );

        using var response = await AgreeAsync(path, proposal);

        var problem = await response.MustRefuse(HttpStatusCode.UnprocessableEntity, "texts.unanswered");
        Assert.Equal(
            ["reason"],
            problem.GetProperty("fields").EnumerateObject().Select(field => field.Name),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task With_an_answer_it_is_saved_and_goes_out_and_the_answer_is_kept_without_the_words()
    {
        var (path, proposal) = await ProposedAsync($"{TextGiven.Marked} is safer.", TextGiven.Answer("reason"));

        await AgreeAsync(path, proposal).MustSucceed();

        var kept = Assert.Single(await AnswersAsync());
        Assert.Contains("\"field\": \"reason\"", kept, StringComparison.Ordinal);
        Assert.Contains("\"kind\": \"name-with-age\"", kept, StringComparison.Ordinal);
        Assert.Contains($"\"answered_by_name\": \"{Manager.Name}\"", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("Jack", kept, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task An_answer_to_other_words_another_kind_or_another_field_does_not_count()
    {
        var path = await Manager.AgreeAsync(Board, "Neglect");

        using var response = await ProposeAsync(
            path,
            $"{TextGiven.Marked} is safer.",
            TextGiven.Answer("reason", "Jack Smith aged 8"),
            TextGiven.Answer("reason", kind: "telephone"),
            TextGiven.Answer("aim"),
            TextGiven.Answer("reason", "is safer")
        );

        _ = await response.MustRefuse(HttpStatusCode.UnprocessableEntity, "texts.unanswered");
        Assert.Empty(await AnswersAsync());
    }

    [Fact]
    public async Task The_same_words_on_another_priority_are_asked_about_again()
    {
        await Manager.SayNoChildAsync(Board, "Elsewhere");
        var path = await Manager.AgreeAsync(Board, "Neglect");

        using var response = await ProposeAsync(path, TextGiven.Marked);

        _ = await response.MustRefuse(HttpStatusCode.UnprocessableEntity, "texts.unanswered");
    }

    [Fact]
    public async Task A_meeting_that_names_a_child_is_told_beside_its_field()
    {
        var (path, proposal) = await ProposedAsync("Fewer wait.");

        using var response = await AgreeAsync(path, proposal, "Meeting about Jack (7)");

        var fields = (await response.MustRefuse(HttpStatusCode.UnprocessableEntity, "texts.unanswered")).GetProperty(
            "fields"
        );
        Assert.Equal(["meeting"], fields.EnumerateObject().Select(field => field.Name), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Words_that_were_answered_for_on_a_record_are_saved_on_it_again_without_another_answer()
    {
        var path = await Manager.AgreeAsync(Board, "Neglect");
        await ProposeAsync(path, TextGiven.Marked, TextGiven.Answer("reason")).MustSucceed();

        await Manager
            .PostAsync($"{path}/updates", PriorityGiven.Update("2017-08-01", TextGiven.Marked), version: 2)
            .MustSucceed();

        Assert.Single(await AnswersAsync());
    }

    [Fact]
    public async Task A_form_that_shows_no_marks_while_it_is_written_is_looked_through_too()
    {
        var path = await Manager.AgreeAsync(Board, "Neglect");
        var sentence = $"{TextGiven.Marked} is seen early";

        using var refused = await Manager.PostAsync($"{path}/objectives", new { sentence });
        using var saved = await Manager.PostAsync(
            $"{path}/objectives",
            new { sentence, answers = new[] { TextGiven.Answer("sentence") } }
        );

        _ = await refused.MustRefuse(HttpStatusCode.UnprocessableEntity, "texts.unanswered");
        Assert.Equal(HttpStatusCode.Created, saved.StatusCode);
        Assert.Single((await Manager.ReadAsync($"{path}/objectives")).GetProperty("items").EnumerateArray());
        Assert.Single(await AnswersAsync());
    }

    [Theory]
    [InlineData('\u000b')]
    [InlineData('\u001b')]
    [InlineData('\u202e')]
    [InlineData('\u2066')]
    [InlineData('\ufffe')]
    public async Task Characters_that_cannot_be_shown_or_that_turn_the_text_are_refused_beside_the_field(char character)
    {
        var path = await Manager.AgreeAsync(Board, "Neglect");

        using var refused = await Manager.PostAsync($"{path}/objectives", new { sentence = $"Seen{character}early" });

        var problem = await refused.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(
            "Remove characters that cannot be shown.",
            problem.GetProperty("fields").GetProperty("sentence")[0].GetString()
        );
    }

    [Fact]
    public async Task A_saved_view_is_kept_with_no_record_so_marked_words_are_taken_out_of_its_name()
    {
        var body = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["name"] = TextGiven.Marked,
            ["show"] = "open",
            ["sort"] = "due",
            ["answers"] = new[] { TextGiven.Answer("name") },
        };

        using var refused = await Manager.PostAsync($"/{Board.Slug}/api/action-views", body);
        body["name"] = "Overdue";
        using var saved = await Manager.PostAsync($"/{Board.Slug}/api/action-views", body);

        _ = await refused.MustRefuse(HttpStatusCode.UnprocessableEntity, "texts.to-take-out");
        Assert.Equal(HttpStatusCode.Created, saved.StatusCode);
    }

    [Fact]
    public async Task A_reason_that_the_platform_keeps_has_marked_words_taken_out_because_nobody_can_remove_them_later()
    {
        var person = await Api.Given.PersonAsync("Operator", isOperator: true);
        var path = $"/platform/api/boards/{Board.Slug}/suspension";

        using var refused = await person.PostAsync(
            path,
            new { reason = $"Asked by the mother of {TextGiven.Marked}." }
        );

        _ = await refused.MustRefuse(HttpStatusCode.UnprocessableEntity, "texts.to-take-out");
        await person.PostAsync(path, new { reason = "Asked by the board." }).MustSucceed();
    }

    private Task<HttpResponseMessage> ProposeAsync(string path, string reason, params object[] answers) =>
        Manager.PostAsync(
            $"{path}/judgement-proposals",
            new
            {
                value = "on-track",
                reason,
                answers,
            },
            version: 1
        );

    private async Task<(string Path, Guid Proposal)> ProposedAsync(string reason, params object[] answers)
    {
        var path = await Manager.AgreeAsync(Board, "Neglect");
        await ProposeAsync(path, reason, answers).MustSucceed();
        var priority = await Chair.ReadAsync(path);

        return (path, priority.GetProperty("proposal").GetProperty("id").GetGuid());
    }

    private Task<HttpResponseMessage> AgreeAsync(string path, Guid proposalId, string meeting = "Board meeting") =>
        Chair.PostAsync(
            $"{path}/judgements",
            new
            {
                proposalId,
                meeting,
                agreedOn = "2017-09-26",
            },
            version: 2
        );

    private Task<IReadOnlyList<string>> AnswersAsync() =>
        Statement.ColumnAsync(
            Api.Database.AdminConnectionString,
            "select to_jsonb(a)::text from app.board_text_answers a where board_id = $1",
            Board.Id.Value
        );
}

using System.Net;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.TextChecks;

/// <summary>Texts are marked while they are written, saved in any case, and held back where they go out.</summary>
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
    public async Task A_marked_text_is_saved_all_the_same_and_held_back_where_it_is_agreed()
    {
        var (path, proposal) = await ProposeAsync($"{TextGiven.Marked} is safer.");

        using var response = await AgreeAsync(path, proposal);

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "texts.unanswered");
        var message = problem.GetProperty("fields").GetProperty("reason")[0].GetString();
        Assert.StartsWith("“Jack Smith aged 7”: This may be a name with an age.", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_an_answer_it_goes_out_and_the_answer_is_kept_without_the_words()
    {
        var (path, proposal) = await ProposeAsync($"{TextGiven.Marked} is safer.", TextGiven.Answer("reason"));

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
        var (path, proposal) = await ProposeAsync(
            $"{TextGiven.Marked} is safer.",
            TextGiven.Answer("reason", "Jack Smith aged 8"),
            TextGiven.Answer("reason", kind: "telephone"),
            TextGiven.Answer("aim"),
            TextGiven.Answer("reason", "is safer")
        );

        using var response = await AgreeAsync(path, proposal);

        _ = await response.MustRefuse(HttpStatusCode.BadRequest, "texts.unanswered");
        Assert.Empty(await AnswersAsync());
    }

    [Fact]
    public async Task The_same_words_on_another_priority_are_asked_about_again()
    {
        await Manager.SayNoChildAsync(Board, "Elsewhere");
        var (path, proposal) = await ProposeAsync(TextGiven.Marked);

        using var response = await AgreeAsync(path, proposal);

        _ = await response.MustRefuse(HttpStatusCode.BadRequest, "texts.unanswered");
    }

    [Fact]
    public async Task A_meeting_that_names_a_child_is_told_beside_its_field()
    {
        var (path, proposal) = await ProposeAsync("Fewer wait.");

        using var response = await AgreeAsync(path, proposal, "Meeting about Jack (7)");

        var fields = (await response.MustRefuse(HttpStatusCode.BadRequest, "texts.unanswered")).GetProperty("fields");
        Assert.Equal(["meeting"], fields.EnumerateObject().Select(field => field.Name), StringComparer.Ordinal);
    }

    private async Task<(string Path, Guid Proposal)> ProposeAsync(string reason, params object[] answers)
    {
        var path = await Manager.AgreeAsync(Board, "Neglect");
        var body = new
        {
            value = "on-track",
            reason,
            answers,
        };
        await Manager.PostAsync($"{path}/judgement-proposals", body, version: 1).MustSucceed();
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

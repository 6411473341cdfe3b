using System.Net;
using LscbCloud.Api.Tests.Actions;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Testing.Databases;

namespace LscbCloud.Api.Tests.TextChecks;

/// <summary>What people of an agency say of marked words, kept with the agency and shown to no board.</summary>
public sealed class AgencyTextTests(ApiFixture api)
{
    [Theory]
    [InlineData("updates", "text")]
    [InlineData("completions", "proof")]
    [InlineData("due-changes", "reason")]
    public async Task An_answer_is_kept_with_the_agency_that_wrote_the_text_and_with_no_board(string what, string field)
    {
        var given = await api.ProvingAsync();

        await given
            .Lead.PostAsync($"{given.Theirs(0)}/{what}", Body(what, TextGiven.Answer(field)), version: 2)
            .MustSucceed();

        Assert.Equal([field], await FieldsAsync("agency", given.Agency.Id.Value));
        Assert.Empty(await FieldsAsync("board", given.Sides[0].Board.Id.Value));
    }

    [Theory]
    [InlineData("updates", "text")]
    [InlineData("completions", "proof")]
    [InlineData("due-changes", "reason")]
    public async Task An_answer_that_a_board_gives_in_the_agencys_place_is_the_boards(string what, string field)
    {
        var given = await api.ProvingAsync();
        var (board, manager, path, _) = given.Sides[0];

        await manager.PostAsync($"{path}/{what}", Body(what, TextGiven.Answer(field)), version: 2).MustSucceed();

        Assert.Equal([field], await FieldsAsync("board", board.Id.Value));
        Assert.Empty(await FieldsAsync("agency", given.Agency.Id.Value));
    }

    [Fact]
    public async Task An_answer_to_words_that_are_not_in_the_text_is_not_kept()
    {
        var given = await api.ProvingAsync();
        var body = Body("updates", TextGiven.Answer("text", "Jack Smith aged 8"));

        using var refused = await given.Lead.PostAsync($"{given.Theirs(0)}/updates", body, version: 2);

        _ = await refused.MustRefuse(HttpStatusCode.UnprocessableEntity, "texts.unanswered");
        Assert.Empty(await FieldsAsync("agency", given.Agency.Id.Value));
    }

    [Theory]
    [InlineData("updates", "text")]
    [InlineData("completions", "proof")]
    [InlineData("due-changes", "reason")]
    public async Task Marked_words_go_to_a_board_only_once_they_are_answered_for(string what, string field)
    {
        var given = await api.ProvingAsync();
        var body = Body(what, TextGiven.Answer(field));
        body["answers"] = null;

        using var refused = await given.Lead.PostAsync($"{given.Theirs(0)}/{what}", body, version: 2);

        var problem = await refused.MustRefuse(HttpStatusCode.UnprocessableEntity, "texts.unanswered");
        Assert.Equal(
            [field],
            problem.GetProperty("fields").EnumerateObject().Select(f => f.Name),
            StringComparer.Ordinal
        );
        var action = await given.Sides[0].Manager.ReadAsync(given.Sides[0].Path);
        Assert.Equal(2, action.GetProperty("version").GetInt32());
        body["answers"] = new[] { TextGiven.Answer(field) };
        await given.Lead.PostAsync($"{given.Theirs(0)}/{what}", body, version: 2).MustSucceed();
    }

    [Fact]
    public async Task Words_that_were_answered_for_on_an_action_go_out_again_without_another_answer()
    {
        var given = await api.ProvingAsync();
        var body = Body("updates", TextGiven.Answer("text"));
        await given.Lead.PostAsync($"{given.Theirs(0)}/updates", body, version: 2).MustSucceed();
        body["answers"] = null;

        await given.Lead.PostAsync($"{given.Theirs(0)}/updates", body, version: 3).MustSucceed();

        Assert.Equal(["text"], await FieldsAsync("agency", given.Agency.Id.Value));
    }

    [Fact]
    public async Task Text_for_several_boards_is_answered_for_on_each_action()
    {
        var given = await api.ProvingAsync(boards: 2);
        await given.GatherAsync();
        var body = Body("updates", TextGiven.Answer("text"));
        body["also"] = new[] { given.Also(1, version: 2) };

        await given.Lead.PostAsync($"{given.Theirs(0)}/updates", body, version: 2).MustSucceed();

        var subjects = await Statement.ColumnAsync(
            api.Database.AdminConnectionString,
            "select distinct subject_id::text from app.agency_text_answers where agency_id = $1",
            given.Agency.Id.Value
        );
        Assert.Equal(2, subjects.Count);
    }

    [Fact]
    public async Task The_same_words_of_a_board_and_of_an_agency_have_fingerprints_of_their_own()
    {
        var given = await api.ProvingAsync();
        var (board, manager, path, _) = given.Sides[0];
        var body = Body("updates", TextGiven.Answer("text"));

        await given.Lead.PostAsync($"{given.Theirs(0)}/updates", body, version: 2).MustSucceed();
        await manager.PostAsync($"{path}/updates", body, version: 3).MustSucceed();

        var ofAgency = await HashesAsync("agency", given.Agency.Id.Value);
        var ofBoard = await HashesAsync("board", board.Id.Value);
        Assert.NotEqual(Assert.Single(ofBoard), Assert.Single(ofAgency), StringComparer.Ordinal);
    }

    /// <summary>What is said of an action: its one free text is marked, and answered for.</summary>
    private static Dictionary<string, object?> Body(string what, object answer)
    {
        var text = $"As {TextGiven.Marked} did.";
        (string Field, object Said)[] fields = what switch
        {
            "updates" => [("text", text), ("outlook", "on-track")],
            "completions" => [("proof", text), ("doneOn", "2017-09-20")],
            _ => [("reason", text), ("to", "2017-12-24")],
        };

        return fields
            .Append(("answers", new[] { answer }))
            .ToDictionary(field => field.Field, field => (object?)field.Said, StringComparer.Ordinal);
    }

    private Task<IReadOnlyList<string>> FieldsAsync(string side, Guid owner) => ReadAsync("field", side, owner);

    private Task<IReadOnlyList<string>> HashesAsync(string side, Guid owner) => ReadAsync("words_hash", side, owner);

    private Task<IReadOnlyList<string>> ReadAsync(string column, string side, Guid owner) =>
        Statement.ColumnAsync(
            api.Database.AdminConnectionString,
            $"select {column} from app.{side}_text_answers where {side}_id = $1",
            owner
        );
}

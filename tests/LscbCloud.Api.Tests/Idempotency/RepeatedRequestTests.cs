using System.Net;
using LscbCloud.Api.Tests.Evidence;
using LscbCloud.Api.Tests.People;
using LscbCloud.Api.Tests.Removals;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Idempotency;

/// <summary>A creation or a send whose answer was lost is asked for again with its key, and happens once.</summary>
public sealed class RepeatedRequestTests(OwnServiceFixture api) : IClassFixture<OwnServiceFixture>, IAsyncLifetime
{
    private static int _boards;

    private TestBoard _board = null!;
    private TestPerson _manager = null!;

    private string Actions => $"/{_board.Slug}/api/actions";

    public async ValueTask InitializeAsync()
    {
        _board = await api.Given.BoardAsync($"repeatshire-{Interlocked.Increment(ref _boards)}");
        _manager = await api.Given.MemberAsync(_board, "manager");
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task The_same_request_with_the_same_key_is_kept_once_and_answered_as_at_first()
    {
        var key = Keys.New();

        using var first = await _manager.PostOnceAsync(Actions, ActionGiven.Terms(), key);
        using var again = await _manager.PostOnceAsync(Actions, ActionGiven.Terms(), key);

        Assert.Equal(HttpStatusCode.Created, first.StatusCode);
        Assert.Equal(HttpStatusCode.Created, again.StatusCode);
        Assert.Equal((await first.JsonAsync()).GetRawText(), (await again.JsonAsync()).GetRawText());
        Assert.Equal(first.Headers.Location, again.Headers.Location);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task The_same_request_with_another_key_or_none_is_another_thing()
    {
        await _manager.PostOnceAsync(Actions, ActionGiven.Terms(), Keys.New()).MustSucceed();
        await _manager.PostOnceAsync(Actions, ActionGiven.Terms(), Keys.New()).MustSucceed();
        await _manager.PostAsync(Actions, ActionGiven.Terms()).MustSucceed();
        await _manager.PostAsync(Actions, ActionGiven.Terms()).MustSucceed();

        Assert.Equal(4, await CountAsync());
    }

    [Fact]
    public async Task Requests_with_one_key_at_the_same_moment_are_one_and_all_are_told_its_answer()
    {
        var key = Keys.New();

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => _manager.PostOnceAsync(Actions, ActionGiven.Terms(), key))
        );

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
        var references = await Task.WhenAll(answers.Select(async a => (await a.JsonAsync()).GetRawText()));
        _ = Assert.Single(references.Distinct(StringComparer.Ordinal));
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task The_same_key_with_other_content_is_refused_and_nothing_is_kept()
    {
        var key = Keys.New();
        await _manager.PostOnceAsync(Actions, ActionGiven.Terms(), key).MustSucceed();

        using var other = await _manager.PostOnceAsync(Actions, ActionGiven.Terms("Something else."), key);

        var problem = await other.MustRefuse(HttpStatusCode.UnprocessableEntity, "idempotency.other-content");
        Assert.True(problem.GetProperty("fields").TryGetProperty("Idempotency-Key", out _));
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task The_same_key_for_another_use_case_is_refused()
    {
        var key = Keys.New();
        await _manager.PostOnceAsync($"{Actions}/proposals", ActionGiven.Proposal("Train."), key).MustSucceed();

        using var other = await _manager.PostOnceAsync(Actions, ActionGiven.Terms("Train."), key);

        _ = await other.MustRefuse(HttpStatusCode.UnprocessableEntity, "idempotency.other-content");
    }

    [Fact]
    public async Task A_refusal_leaves_the_key_to_the_corrected_request()
    {
        var key = Keys.New();
        using var refused = await _manager.PostOnceAsync(Actions, ActionGiven.Terms(agency: "nobody-here"), key);
        Assert.False(refused.IsSuccessStatusCode);
        Assert.Equal(0, await api.KeptAsync(key));

        await _manager.PostOnceAsync(Actions, ActionGiven.Terms(), key).MustSucceed();

        Assert.Equal(1, await CountAsync());
    }

    [Theory]
    [InlineData("short")]
    [InlineData("with spaces in it")]
    [InlineData("quotes'--in-it")]
    [InlineData("123456789-123456789-123456789-123456789-123456789-123456789-123456789-123456789-1")]
    public async Task A_key_of_another_form_is_refused_beside_its_field(string key)
    {
        using var refused = await _manager.PostOnceAsync(Actions, ActionGiven.Terms(), key);

        var problem = await refused.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.True(problem.GetProperty("fields").TryGetProperty("Idempotency-Key", out _));
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task A_send_that_was_made_is_not_stale_when_it_is_repeated()
    {
        var (path, _) = await _manager.MakeActionAsync(_board, ActionGiven.Terms());
        var key = Keys.New();
        using var first = await _manager.PostOnceAsync($"{path}/completions", ActionGiven.Done(), key, version: 2);
        Assert.Equal(HttpStatusCode.NoContent, first.StatusCode);

        using var again = await _manager.PostOnceAsync($"{path}/completions", ActionGiven.Done(), key, version: 2);
        using var without = await _manager.PostAsync($"{path}/completions", ActionGiven.Done(), version: 2);

        Assert.Equal(HttpStatusCode.NoContent, again.StatusCode);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.Equal(HttpStatusCode.PreconditionFailed, without.StatusCode);
    }

    [Fact]
    public async Task A_file_counts_by_its_content_and_not_by_how_it_travels()
    {
        var key = Keys.New();
        var evidence = $"/{_board.Slug}/api/evidence";
        await _manager.PostOnceAsync(evidence, Form("Attendance"), key).MustSucceed();

        await _manager.PostOnceAsync(evidence, Form("Attendance"), key).MustSucceed();
        using var other = await _manager.PostOnceAsync(evidence, Form("Absence"), key);

        _ = await other.MustRefuse(HttpStatusCode.UnprocessableEntity, "idempotency.other-content");
        var list = await _manager.ReadAsync(evidence);
        Assert.Equal(1, list.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task An_invitation_is_sent_once()
    {
        var key = Keys.New();
        var people = $"/{_board.Slug}/api/people";

        using var first = await _manager.PostOnceAsync(people, Invitation.Of($"ann@{_board.Slug}.example"), key);
        using var again = await _manager.PostOnceAsync(people, Invitation.Of($"ann@{_board.Slug}.example"), key);
        using var without = await _manager.PostAsync(people, Invitation.Of($"ann@{_board.Slug}.example"));

        Assert.Equal(HttpStatusCode.Created, again.StatusCode);
        Assert.Equal((await first.JsonAsync()).GetRawText(), (await again.JsonAsync()).GetRawText());
        Assert.NotEqual(HttpStatusCode.Created, without.StatusCode);
    }

    [Fact]
    public async Task Another_person_and_another_board_learn_nothing_from_a_key()
    {
        var key = Keys.New();
        await _manager.PostOnceAsync(Actions, ActionGiven.Terms(), key).MustSucceed();
        var colleague = await api.Given.MemberAsync(_board, "manager");
        var elsewhere = await api.Given.BoardAsync($"{_board.Slug}-elsewhere");
        var stranger = await api.Given.MemberAsync(elsewhere, "manager");

        using var colleagues = await colleague.PostOnceAsync(Actions, ActionGiven.Terms("Other words."), key);
        using var strangers = await stranger.PostOnceAsync(
            $"/{elsewhere.Slug}/api/actions",
            ActionGiven.Terms("Other words."),
            key
        );

        Assert.Equal(HttpStatusCode.Created, colleagues.StatusCode);
        Assert.Equal(HttpStatusCode.Created, strangers.StatusCode);
        Assert.Equal("A-2", (await colleagues.JsonAsync()).GetProperty("reference").GetString());
        Assert.Equal("A-1", (await strangers.JsonAsync()).GetProperty("reference").GetString());
    }

    [Fact]
    public async Task After_a_day_a_key_is_new_again()
    {
        var key = Keys.New();
        await _manager.PostOnceAsync(Actions, ActionGiven.Terms(), key).MustSucceed();
        await api.AgeAsync(TimeSpan.FromHours(23));
        await _manager.PostOnceAsync(Actions, ActionGiven.Terms(), key).MustSucceed();
        Assert.Equal(1, await CountAsync());

        await api.AgeAsync(TimeSpan.FromHours(25));
        await _manager.PostOnceAsync(Actions, ActionGiven.Terms(), key).MustSucceed();

        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task Keys_older_than_a_day_are_destroyed_with_the_next_creation_where_they_were_used()
    {
        var old = Keys.New();
        await _manager.PostOnceAsync(Actions, ActionGiven.Terms(), old).MustSucceed();
        await _manager
            .PostOnceAsync($"/{_board.Slug}/api/people", Invitation.Of($"bea@{_board.Slug}.example"), old)
            .MustSucceed();
        Assert.Equal(2, await api.KeptAsync(old));
        await api.AgeAsync(TimeSpan.FromHours(25));
        var young = Keys.New();
        await _manager.PostOnceAsync(Actions, ActionGiven.Terms(), young).MustSucceed();

        Assert.Equal(1, await api.KeptAsync(old));
        await _manager
            .PostOnceAsync($"/{_board.Slug}/api/people", Invitation.Of($"cal@{_board.Slug}.example"), Keys.New())
            .MustSucceed();

        Assert.Equal(0, await api.KeptAsync(old));
        Assert.Equal(1, await api.KeptAsync(young));
    }

    [Fact]
    public async Task When_words_are_removed_the_boards_answers_that_may_name_them_go_too()
    {
        var key = Keys.New();
        var path = $"/{_board.Slug}/api/priorities";
        await _manager.PostOnceAsync(path, PriorityGiven.Terms("Ottoline Sparewell"), key).MustSucceed();
        Assert.Equal(1, await api.KeptAsync(key));

        await _manager.RemoveAsync(_board, "Ottoline Sparewell", "A name.");

        Assert.Equal(0, await api.KeptAsync(key));
    }

    private static MultipartFormDataContent Form(string words) =>
        FileGiven.Form(FileGiven.Terms(), "register.txt", FileGiven.Bytes(words));

    private async Task<int> CountAsync() => (await _manager.ReadAsync(Actions)).GetProperty("items").GetArrayLength();
}

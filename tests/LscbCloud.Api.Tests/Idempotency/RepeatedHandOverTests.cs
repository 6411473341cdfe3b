using System.Net;
using LscbCloud.Api.Tests.People;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Idempotency;

/// <summary>Repeating what changes people and their work together, in two transactions.</summary>
public sealed class RepeatedHandOverTests(ApiFixture api) : LeaverBoard(api)
{
    [Fact]
    public async Task A_hand_over_that_was_made_is_answered_as_at_first_and_is_in_the_history_once()
    {
        var key = Keys.New();

        using var first = await EndAsync(key);
        var told = await HandedOverAsync();
        using var again = await EndAsync(key);
        using var without = await EndAsync(key: null);

        Assert.Equal(HttpStatusCode.NoContent, first.StatusCode);
        Assert.Equal(HttpStatusCode.NoContent, again.StatusCode);
        Assert.Equal(first.Headers.ETag, again.Headers.ETag);
        Assert.False(without.IsSuccessStatusCode);
        Assert.Equal(Pieces, told);
        Assert.Equal(told, await HandedOverAsync());
    }

    private Task<HttpResponseMessage> EndAsync(string? key) =>
        Manager.SendAsync(
            HttpMethod.Post,
            $"{Place}/api/people/{LeavingMember.Id}/end",
            new
            {
                on = "2026-06-30",
                reason = "Left",
                handOvers = new[] { PostGiven.Decision(Post, "given", Nurse.Id, Pieces) },
            },
            version: 2,
            key
        );

    private async Task<int> HandedOverAsync() =>
        (await Manager.ReadAsync($"{Place}/api/history"))
            .GetProperty("items")
            .EnumerateArray()
            .Count(item => $"{item.GetProperty("sentence")}".StartsWith("Handed", StringComparison.Ordinal));
}

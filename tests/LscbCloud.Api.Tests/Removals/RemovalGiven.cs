using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Removals;

/// <summary>Words removed through the interface, as a person removes them: looked for first, then confirmed.</summary>
public static class RemovalGiven
{
    public static async Task<int> PlacesAsync(this TestPerson person, TestBoard board, string words)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(board);
        using var response = await person.PostAsync($"/{board.Slug}/api/removals/search", new { words });
        var found = await response.JsonAsync();
        Assert.True(response.IsSuccessStatusCode, found.ToString());

        return found.GetProperty("places").GetInt32();
    }

    public static async Task RemoveAsync(this TestPerson person, TestBoard board, string words, string reason)
    {
        var places = await person.PlacesAsync(board, words);
        await person
            .PostAsync(
                $"/{board.Slug}/api/removals",
                new
                {
                    words,
                    reason,
                    places,
                }
            )
            .MustSucceed();
    }
}

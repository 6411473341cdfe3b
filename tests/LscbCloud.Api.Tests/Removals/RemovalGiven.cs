using System.Text.Json;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Removals;

/// <summary>Words removed through the interface, as a person removes them: looked for first, then confirmed.</summary>
public static class RemovalGiven
{
    public static Task<int> PlacesAsync(this TestPerson person, TestBoard board, string words) =>
        PlacesAsync(person, AddressOf(board), words);

    public static Task RemoveAsync(this TestPerson person, TestBoard board, string words, string reason) =>
        RemoveAsync(person, AddressOf(board), words, reason);

    public static Task RemoveAsync(this TestPerson person, TestAgency agency, string words, string reason) =>
        RemoveAsync(person, AddressOf(agency), words, reason);

    /// <summary>What a search for words finds in an agency.</summary>
    public static Task<JsonElement> FindAsync(this TestPerson person, TestAgency agency, string words) =>
        FindAsync(person, AddressOf(agency), words);

    public static string AddressOf(TestAgency agency)
    {
        ArgumentNullException.ThrowIfNull(agency);

        return $"/agencies/{agency.Slug}/api/removals";
    }

    private static string AddressOf(TestBoard board)
    {
        ArgumentNullException.ThrowIfNull(board);

        return $"/{board.Slug}/api/removals";
    }

    private static async Task<int> PlacesAsync(TestPerson person, string address, string words) =>
        (await FindAsync(person, address, words)).GetProperty("places").GetInt32();

    private static async Task<JsonElement> FindAsync(TestPerson person, string address, string words)
    {
        ArgumentNullException.ThrowIfNull(person);
        using var response = await person.PostAsync($"{address}/search", new { words });
        var found = await response.JsonAsync();
        Assert.True(response.IsSuccessStatusCode, found.ToString());

        return found;
    }

    private static async Task RemoveAsync(TestPerson person, string address, string words, string reason)
    {
        var places = await PlacesAsync(person, address, words);
        await person
            .PostAsync(
                address,
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

using System.Text.Json;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.People;

internal static class MembersListed
{
    /// <summary>The one of that name in the board's list of people.</summary>
    public static async Task<JsonElement> FindAsync(this TestPerson reader, TestBoard board, string name)
    {
        var people = await reader.ReadAsync($"/{board.Slug}/api/people");

        return people.GetProperty("items").EnumerateArray().Single(i => i.GetProperty("name").GetString() == name);
    }
}

using System.Text.Json;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Search;

/// <summary>A search on a board or in an agency, and what it finds.</summary>
internal static class SearchGiven
{
    public static Task<JsonElement> FindAsync(TestPerson person, TestBoard board, string text) =>
        person.ReadAsync($"/{board.Slug}/api/search?text={Uri.EscapeDataString(text)}");

    public static Task<JsonElement> FindAsync(TestPerson person, TestAgency agency, string text) =>
        person.ReadAsync($"/agencies/{agency.Slug}/api/search?text={Uri.EscapeDataString(text)}");

    public static JsonElement.ArrayEnumerator Items(JsonElement result) => result.GetProperty("items").EnumerateArray();

    public static string[] Offered(JsonElement result) =>
        [.. result.GetProperty("commands").EnumerateArray().Select(command => $"{command.GetProperty("kind")}")];

    public static string[] Found(JsonElement result) =>
        [.. Items(result).Select(item => $"{item.GetProperty("kind")}|{item.GetProperty("title")}")];
}

using System.Text.Json;
using LscbCloud.Api.Tests.Support;
using LscbCloud.Domain.Common;

namespace LscbCloud.Api.Tests.Actions;

/// <summary>Actions with a source, as people raise them.</summary>
internal static class SourceGiven
{
    public static async Task<(TestBoard Board, TestPerson Manager)> BoardOfSourcesAsync(this ApiFixture api)
    {
        var board = await api.Given.BoardAsync("sources");

        return (board, await api.Given.MemberAsync(board, "manager"));
    }

    public static IDictionary<string, object?> From(object record, string? agency = null)
    {
        var terms = ActionGiven.Terms("Look into it.", agency);
        terms["source"] = new { record };

        return terms;
    }

    public static IDictionary<string, object?> From(string priority, string due)
    {
        var terms = ActionGiven.Terms("Look into it.", due: due);
        terms["source"] = new { kind = "priority", priority };

        return terms;
    }

    public static Task<(string Path, string Reference)> RaiseAsync(
        TestPerson manager,
        TestBoard board,
        IReadOnlyList<NamedRecord> records,
        RecordKind kind
    ) => manager.MakeActionAsync(board, From(records.First(record => record.Kind == kind).Body));

    public static string[] References(JsonElement list) =>
        [.. list.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("reference").GetString() ?? "")];
}

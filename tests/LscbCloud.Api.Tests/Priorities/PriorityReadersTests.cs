using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Priorities;

public sealed class PriorityReadersTests(ApiFixture api) : IClassFixture<ApiFixture>
{
    [Fact]
    public async Task The_roles_that_may_open_a_priority_and_its_history_are_told_by_the_names_of_the_arrangement()
    {
        var board = await api.Given.BoardAsync("northshire");
        var manager = await api.Given.MemberAsync(board, "manager");
        var path = await manager.AgreeAsync(board, "Neglect");
        await manager
            .PostAsync(
                $"/{board.Slug}/api/arrangements",
                new
                {
                    type = "partnership",
                    name = "Northshire Partnership",
                    from = "2017-09-01",
                }
            )
            .MustSucceed();

        var readers = await manager.ReadAsync($"{path}/readers");

        Assert.Equal(
            ["Independent scrutineer", "Business manager", "Business support officer", "Quality assurance officer"],
            LabelsOf(readers.GetProperty("history")),
            StringComparer.Ordinal
        );
        Assert.Equal(15, readers.GetProperty("priority").GetArrayLength());
        Assert.Contains("Scrutiny reader", LabelsOf(readers.GetProperty("priority")), StringComparer.Ordinal);
    }

    [Fact]
    public async Task A_priority_that_is_not_there_has_no_readers()
    {
        var board = await api.Given.BoardAsync("southshire");
        var manager = await api.Given.MemberAsync(board, "manager");

        using var response = await manager.GetAsync($"/{board.Slug}/api/priorities/not-there/readers");

        _ = await response.MustRefuse(HttpStatusCode.NotFound, "not-found");
    }

    private static IEnumerable<string> LabelsOf(JsonElement roles) =>
        roles.EnumerateArray().Select(role => role.GetProperty("label").GetString() ?? "");
}

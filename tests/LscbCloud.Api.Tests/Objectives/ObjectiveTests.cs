using System.Net;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Objectives;

/// <summary>Objectives of a priority, through the interface and on PostgreSQL.</summary>
public sealed class ObjectiveTests(ApiFixture api)
{
    [Fact]
    public async Task Objectives_are_numbered_in_the_order_in_which_they_are_added()
    {
        var (path, manager) = await PriorityAsync();

        await manager.PostAsync($"{path}/objectives", new { sentence = "Seen early" }).MustSucceed();
        await manager.PostAsync($"{path}/objectives", new { sentence = "No drift", to = "2018-03-31" }).MustSucceed();

        var list = await manager.ReadAsync($"{path}/objectives");
        var items = list.GetProperty("items").EnumerateArray().ToArray();
        Assert.Equal([1, 2], items.Select(item => item.GetProperty("number").GetInt32()));
        Assert.Equal(
            ["Seen early", "No drift"],
            items.Select(item => item.GetProperty("sentence").GetString()),
            StringComparer.Ordinal
        );
        Assert.True(list.GetProperty("can").GetProperty("add").GetBoolean());
    }

    [Fact]
    public async Task An_objective_needs_a_sentence_and_days_in_order()
    {
        var (path, manager) = await PriorityAsync();

        using var response = await manager.PostAsync(
            $"{path}/objectives",
            new { from = "2017-06-01", to = "2017-05-01" }
        );

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(
            ["sentence", "to"],
            problem.GetProperty("fields").EnumerateObject().Select(f => f.Name).Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task Rewording_does_not_touch_the_priority_and_names_its_own_version()
    {
        var (path, manager) = await PriorityAsync();
        await manager.PostAsync($"{path}/objectives", new { sentence = "Seen early" }).MustSucceed();
        await manager.PutAsync($"{path}/objectives/1", new { sentence = "Seen at once" }, version: 1).MustSucceed();

        using var response = await manager.PutAsync($"{path}/objectives/1", new { sentence = "Mine" }, version: 1);

        var problem = await response.MustRefuse(HttpStatusCode.PreconditionFailed, "objectives.stale");
        Assert.Equal("Seen at once", problem.GetProperty("current").GetProperty("sentence").GetString());
        Assert.Equal(1, (await manager.ReadAsync(path)).GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task A_dropped_objective_stays_in_the_list_with_its_reason()
    {
        var (path, manager) = await PriorityAsync();
        await manager.PostAsync($"{path}/objectives", new { sentence = "Seen early" }).MustSucceed();

        await manager
            .PostAsync($"{path}/objectives/1/dropping", new { droppedOn = "2017-09-26", reason = "Led elsewhere." }, 1)
            .MustSucceed();

        var item = (await manager.ReadAsync($"{path}/objectives")).GetProperty("items")[0];
        Assert.Equal("Led elsewhere.", item.GetProperty("drop").GetProperty("reason").GetString());
        Assert.False(item.GetProperty("can").GetProperty("reword").GetBoolean());
        using var again = await manager.PutAsync($"{path}/objectives/1", new { sentence = "Mine" }, version: 2);
        _ = await again.MustRefuse(HttpStatusCode.Conflict, "objectives.dropped");
    }

    [Fact]
    public async Task A_priority_has_thirty_objectives_at_most()
    {
        var (path, manager) = await PriorityAsync();

        foreach (var number in Enumerable.Range(1, 30))
        {
            await manager.PostAsync($"{path}/objectives", new { sentence = $"Objective {number}" }).MustSucceed();
        }

        using var response = await manager.PostAsync($"{path}/objectives", new { sentence = "One more" });

        _ = await response.MustRefuse(HttpStatusCode.Conflict, "objectives.too-many");
    }

    [Fact]
    public async Task A_member_reads_them_and_is_offered_nothing()
    {
        var board = await api.Given.BoardAsync("readshire");
        var manager = await api.Given.MemberAsync(board, "manager");
        var member = await api.Given.MemberAsync(board, "member");
        var path = await manager.AgreeAsync(board, "Neglect");
        await manager.PostAsync($"{path}/objectives", new { sentence = "Seen early" }).MustSucceed();

        var list = await member.ReadAsync($"{path}/objectives");

        Assert.False(list.GetProperty("can").GetProperty("add").GetBoolean());
        Assert.False(list.GetProperty("items")[0].GetProperty("can").GetProperty("drop").GetBoolean());
    }

    private async Task<(string Path, TestPerson Manager)> PriorityAsync()
    {
        var board = await api.Given.BoardAsync("aimshire");
        var manager = await api.Given.MemberAsync(board, "manager");

        return (await manager.AgreeAsync(board, "Neglect"), manager);
    }
}

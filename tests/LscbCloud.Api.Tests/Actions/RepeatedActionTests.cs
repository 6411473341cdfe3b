using System.Net;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Actions;

/// <summary>An action that comes again, over Christmas and from one year to the next.</summary>
public sealed class RepeatedActionTests(ApiFixture api) : ManagedBoard(api)
{
    private TestPerson Chair
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        set;
    }

    protected override async Task ArrangeAsync() => Chair = await Api.Given.MemberAsync(Board, "chair");

    [Fact]
    public async Task Each_time_is_due_on_a_working_day_and_counted_from_the_first()
    {
        var action = await MakeAsync("2016-10-25");
        Assert.Equal(("2016-10-25", null, "2016-11-25"), await DaysAsync(action));

        await VerifyAsync(action, 2);
        Assert.Equal(("2016-11-25", null, "2016-12-28"), await DaysAsync(action));
        await VerifyAsync(action, 4);
        Assert.Equal(("2016-12-28", "2016-12-25", "2017-01-25"), await DaysAsync(action));
        await VerifyAsync(action, 6);
        Assert.Equal(("2017-01-25", null, "2017-02-27"), await DaysAsync(action));
    }

    [Fact]
    public async Task A_day_that_is_granted_is_for_this_time_only()
    {
        var action = await MakeAsync("2017-10-31");

        await Manager
            .PostAsync($"{action}/due-changes", new { to = "2017-11-06", reason = "Half term." }, version: 2)
            .MustSucceed();
        await Manager.PostAsync($"{action}/due-changes/answer", new { isGranted = true }, version: 3).MustSucceed();

        Assert.Equal(("2017-11-06", null, "2017-11-30"), await DaysAsync(action));
    }

    [Theory]
    [InlineData("0217-10-31")]
    [InlineData("1899-12-31")]
    [InlineData("2200-01-01")]
    [InlineData("9999-12-31")]
    public async Task A_year_that_nobody_can_mean_is_refused_beside_its_field(string due)
    {
        using var refused = await Manager.PostAsync($"{Place}/api/actions", Monthly(due));

        var problem = await refused.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(
            "Enter a year from 1900 to 2199.",
            problem.GetProperty("fields").GetProperty("due")[0].GetString()
        );
        Assert.Equal(
            0,
            (await Manager.ReadAsync($"{Place}/api/actions?show=all")).GetProperty("items").GetArrayLength()
        );
    }

    [Fact]
    public async Task The_last_day_that_is_taken_can_still_be_counted_from()
    {
        var action = await MakeAsync("2199-12-31");

        Assert.Equal(("2199-12-31", null, "2200-01-31"), await DaysAsync(action));
    }

    private static IDictionary<string, object?> Monthly(string due)
    {
        var terms = ActionGiven.Terms(due: due);
        terms["recurrence"] = "monthly";

        return terms;
    }

    private async Task<string> MakeAsync(string due) => (await Manager.MakeActionAsync(Board, Monthly(due))).Path;

    private async Task VerifyAsync(string action, int version)
    {
        await Manager.PostAsync($"{action}/completions", ActionGiven.Done(), version).MustSucceed();
        await Chair.PostAsync($"{action}/verification", new { }, version + 1).MustSucceed();
    }

    private async Task<(string? Due, string? MovedFrom, string? Next)> DaysAsync(string action)
    {
        var detail = await Manager.ReadAsync(action);

        return (
            detail.GetProperty("due").GetString(),
            detail.GetProperty("movedFrom").GetString(),
            detail.GetProperty("next").GetString()
        );
    }
}

using System.Net;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Measures;

/// <summary>What is refused of measures and readings, field by field, and changes nothing.</summary>
public sealed class MeasureRefusalTests(ApiFixture api)
{
    [Fact]
    public async Task Everything_that_is_missing_from_a_reading_is_named_at_once()
    {
        var (path, manager) = await api.MeasuredPriorityAsync();
        var measure = await manager.MeasureAsync(path, MeasureGiven.Share());

        using var response = await manager.PostAsync(
            $"{measure}/readings",
            new { figure = new { unit = "percent", value = 12 } },
            version: 1
        );

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(
            ["asAt", "figure.denominator", "figure.numerator", "figure.value", "source"],
            problem.GetProperty("fields").EnumerateObject().Select(f => f.Name).Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
    }

    [Theory]
    [InlineData(7, 5, "figure.numerator")]
    [InlineData(0, 0, "figure.denominator")]
    [InlineData(-1, 5, "figure.numerator")]
    public async Task A_share_is_part_of_its_whole(int numerator, int denominator, string field)
    {
        var (path, manager) = await api.MeasuredPriorityAsync();
        var measure = await manager.MeasureAsync(path, MeasureGiven.Share());

        using var response = await manager.PostAsync(
            $"{measure}/readings",
            MeasureGiven.Reading("2017-06-30", numerator, denominator),
            version: 1
        );

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(
            [field],
            problem.GetProperty("fields").EnumerateObject().Select(f => f.Name),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task Everything_that_is_missing_from_a_measure_is_named_at_once()
    {
        var (path, manager) = await api.MeasuredPriorityAsync();

        using var response = await manager.PostAsync(
            $"{path}/measures",
            new
            {
                unit = "count",
                aim = new { on = "2018-03-31" },
                start = new { },
            }
        );

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(
            ["aim.value", "counted", "polarity", "source", "start.asAt", "start.figure.value", "start.source", "title"],
            problem.GetProperty("fields").EnumerateObject().Select(f => f.Name).Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task A_measure_without_a_direction_has_no_aim()
    {
        var (path, manager) = await api.MeasuredPriorityAsync();

        using var response = await manager.PostAsync(
            $"{path}/measures",
            new
            {
                title = "Children on plans",
                unit = "count",
                counted = "children",
                polarity = "neither",
                aim = new { value = 100 },
                source = "Case system",
            }
        );

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(
            ["aim.value"],
            problem.GetProperty("fields").EnumerateObject().Select(f => f.Name),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task A_correction_says_why()
    {
        var (path, manager) = await api.MeasuredPriorityAsync();
        var measure = await manager.MeasureAsync(path, "Plans lasting 9 months or more");

        using var response = await manager.PostAsync(
            $"{measure}/readings/1/restatement",
            MeasureGiven.Reading("2017-03-31", 43),
            version: 2
        );

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(
            ["comment"],
            problem.GetProperty("fields").EnumerateObject().Select(f => f.Name),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task A_reading_of_another_unit_is_refused()
    {
        var (path, manager) = await api.MeasuredPriorityAsync();
        var measure = await manager.MeasureAsync(path, MeasureGiven.Share());

        using var response = await manager.PostAsync(
            $"{measure}/readings",
            MeasureGiven.Reading("2017-06-30", 29),
            version: 1
        );

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.Equal(
            ["figure.unit"],
            problem.GetProperty("fields").EnumerateObject().Select(f => f.Name),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task A_reading_and_an_update_do_not_stand_in_each_others_way()
    {
        var (path, manager) = await api.MeasuredPriorityAsync();
        _ = await manager.MeasureAsync(path, "Plans lasting 9 months or more");

        using var response = await manager.PostAsync($"{path}/updates", PriorityGiven.Update("2017-09-01"), version: 1);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }

    [Fact]
    public async Task A_write_that_names_an_older_version_is_refused_with_the_measure_as_it_is_now()
    {
        var (path, manager) = await api.MeasuredPriorityAsync();
        var measure = await manager.MeasureAsync(path, "Plans lasting 9 months or more");

        using var response = await manager.PostAsync(
            $"{measure}/readings",
            MeasureGiven.Reading("2017-06-30", 29),
            version: 1
        );

        var problem = await response.MustRefuse(HttpStatusCode.PreconditionFailed, "measures.stale");
        var current = problem.GetProperty("current");
        Assert.Equal(2, current.GetProperty("measure").GetProperty("version").GetInt32());
        Assert.Equal(
            ["41"],
            current.GetProperty("readings").EnumerateArray().Select(MeasureGiven.TextOf),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public async Task A_closed_priority_takes_no_measure_and_no_reading()
    {
        var (path, manager) = await api.MeasuredPriorityAsync();
        var measure = await manager.MeasureAsync(path, "Plans lasting 9 months or more");
        await manager
            .PostAsync($"{path}/closure", new { closedOn = "2017-09-26", reason = "Done." }, version: 1)
            .MustSucceed();

        using var reading = await manager.PostAsync(
            $"{measure}/readings",
            MeasureGiven.Reading("2017-06-30", 29),
            version: 2
        );
        using var added = await manager.PostAsync($"{path}/measures", MeasureGiven.Counted());

        _ = await reading.MustRefuse(HttpStatusCode.Conflict, "priorities.closed");
        _ = await added.MustRefuse(HttpStatusCode.Conflict, "priorities.closed");
    }
}

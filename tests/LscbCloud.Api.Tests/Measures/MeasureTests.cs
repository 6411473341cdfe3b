using System.Net;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.Measures;

/// <summary>A measure's way from its start to its end, through the interface and on PostgreSQL.</summary>
public sealed class MeasureTests(ApiFixture api)
{
    [Fact]
    public async Task A_measure_with_readings_tells_its_direction_and_its_aim()
    {
        var (path, manager) = await api.MeasuredPriorityAsync();
        var measure = await manager.MeasureAsync(path, "Plans lasting 9 months or more");
        await manager
            .PostAsync($"{measure}/readings", MeasureGiven.Reading("2017-06-30", 29), version: 2)
            .MustSucceed();

        var list = await manager.ReadAsync($"{path}/measures");

        var item = Assert.Single(list.GetProperty("items").EnumerateArray());
        Assert.Equal("29", item.GetProperty("latest").GetProperty("figure").GetProperty("text").GetString());
        Assert.Equal("Improving", item.GetProperty("standing").GetProperty("words").GetString());
        Assert.Equal("41", item.GetProperty("standing").GetProperty("from").GetString());
        Assert.Equal("below 25", item.GetProperty("aim").GetProperty("text").GetString());
        Assert.Equal(2, item.GetProperty("points").GetArrayLength());
    }

    [Fact]
    public async Task A_measure_can_begin_with_its_start_in_one_step()
    {
        var (path, manager) = await api.MeasuredPriorityAsync();

        using var response = await manager.PostAsync(
            $"{path}/measures",
            new
            {
                title = "Neglect among plans",
                unit = "percent",
                counted = "of children on plans",
                polarity = "neither",
                source = "Annual report",
                start = new
                {
                    asAt = "2017-03-31",
                    figure = new { numerator = 553, denominator = 812 },
                    source = "Annual report",
                },
            }
        );

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.Equal("\"2\"", response.Headers.ETag?.Tag);
        var detail = await manager.ReadAsync($"{path}/measures/1");
        var reading = Assert.Single(detail.GetProperty("readings").EnumerateArray());
        Assert.Equal("68.1%", reading.GetProperty("figure").GetProperty("text").GetString());
        Assert.Equal("553 of 812", reading.GetProperty("figure").GetProperty("base").GetString());
        Assert.Equal(
            "start-only",
            detail.GetProperty("measure").GetProperty("standing").GetProperty("state").GetString()
        );
    }

    [Fact]
    public async Task A_restated_reading_is_kept_and_what_was_seen_before_can_be_shown_again()
    {
        var (path, manager) = await api.MeasuredPriorityAsync();
        var measure = await manager.MeasureAsync(path, "Plans lasting 9 months or more");

        await manager
            .PostAsync(
                $"{measure}/readings/1/restatement",
                MeasureGiven.Reading("2017-03-31", 43, "Two were counted late."),
                version: 2
            )
            .MustSucceed();

        var readings = (await manager.ReadAsync(measure)).GetProperty("readings");
        Assert.Equal(["43", "41"], readings.EnumerateArray().Select(MeasureGiven.TextOf), StringComparer.Ordinal);
        Assert.Equal(1, readings[0].GetProperty("restates").GetInt32());
        Assert.Equal(2, readings[1].GetProperty("restatedBy").GetInt32());
        // Recorded and restated on one business day, so that before it nothing had been seen.
        var before = await manager.ReadAsync($"{measure}?seenOn=2017-09-25");
        Assert.Equal(0, before.GetProperty("readings").GetArrayLength());
    }

    [Fact]
    public async Task Of_two_who_add_a_measure_at_the_same_moment_each_gets_a_number_of_its_own()
    {
        var (path, manager) = await api.MeasuredPriorityAsync();

        var answers = await Task.WhenAll(
            Enumerable.Range(1, 2).Select(i => manager.PostAsync($"{path}/measures", MeasureGiven.Counted($"M{i}")))
        );

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.Created, answer.StatusCode));
        var items = (await manager.ReadAsync($"{path}/measures")).GetProperty("items").EnumerateArray();
        Assert.Equal([1, 2], items.Select(item => item.GetProperty("number").GetInt32()));
    }

    [Fact]
    public async Task An_ended_measure_stays_readable_and_last()
    {
        var (path, manager) = await api.MeasuredPriorityAsync();
        var first = await manager.MeasureAsync(path, "Plans lasting 9 months or more");
        _ = await manager.MeasureAsync(path, "Repeat plans");
        await manager
            .PostAsync($"{first}/ending", new { endedOn = "2017-09-26", reason = "Another return." }, version: 2)
            .MustSucceed();

        using var response = await manager.PostAsync(
            $"{first}/readings",
            MeasureGiven.Reading("2017-06-30", 29),
            version: 3
        );

        _ = await response.MustRefuse(HttpStatusCode.Conflict, "measures.ended");
        var items = (await manager.ReadAsync($"{path}/measures")).GetProperty("items");
        Assert.Equal([2, 1], items.EnumerateArray().Select(item => item.GetProperty("number").GetInt32()));
        Assert.Equal("Another return.", items[1].GetProperty("end").GetProperty("reason").GetString());
        Assert.False(items[1].GetProperty("can").GetProperty("record").GetBoolean());
    }

    [Fact]
    public async Task A_measure_says_what_it_is_about_in_other_words()
    {
        var (path, manager) = await api.MeasuredPriorityAsync();
        var measure = await manager.MeasureAsync(path, "Plans lasting 9 months or more");

        await manager.PutAsync(measure, MeasureGiven.Terms("Long plans"), version: 2).MustSucceed();

        var changed = (await manager.ReadAsync(measure)).GetProperty("measure");
        Assert.Equal("Long plans", changed.GetProperty("title").GetString());
        Assert.Equal(3, changed.GetProperty("version").GetInt32());
    }

    [Fact]
    public async Task The_priority_tells_what_happened_to_its_measures_and_objectives()
    {
        var (path, manager) = await api.MeasuredPriorityAsync();
        _ = await manager.MeasureAsync(path, "Plans lasting 9 months or more");
        await manager.PostAsync($"{path}/objectives", new { sentence = "Seen early" }).MustSucceed();

        var history = await manager.HistoryOfAsync(path);

        Assert.Equal(
            [
                "Added objective 1",
                "Recorded a reading of measure 1 as at 31 March 2017",
                "Added measure 1",
                "Agreed a priority",
            ],
            history.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("sentence").GetString()),
            StringComparer.Ordinal
        );
    }
}

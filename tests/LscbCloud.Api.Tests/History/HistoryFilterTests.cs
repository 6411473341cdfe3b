using System.Globalization;
using System.Net;
using System.Text.Json;
using LscbCloud.Api.Tests.Sheets;
using LscbCloud.Api.Tests.Support;

namespace LscbCloud.Api.Tests.History;

/// <summary>A board's history, narrowed by what it is asked for, and taken along as a sheet.</summary>
public sealed class HistoryFilterTests(ApiFixture api) : ManagedBoard(api)
{
    private const string Formula = "=HYPERLINK(\"http://example\",\"Neglect\")";

    // Instants stand still at this day in the tests.
    private static readonly DateOnly Today = new(2026, 6, 30);

    private TestPerson Lead
    {
        get => field ?? throw new InvalidOperationException("Not arranged.");
        set;
    }

    protected override async Task ArrangeAsync()
    {
        Lead = await Api.Given.MemberAsync(Board, "lead", "Grace 100% Lowe");
        var path = await Manager.AgreeAsync(Board, "Neglect");
        _ = await Manager.AgreeAsync(Board, Formula);
        await Lead.PostAsync($"{path}/updates", PriorityGiven.Update("2017-08-01", "=1+1"), version: 1).MustSucceed();
    }

    [Fact]
    public async Task Everything_is_counted_where_nothing_is_asked_for()
    {
        var all = await ReadAsync("");
        var rest = await ReadAsync($"?limit=1&after={all.GetProperty("items")[0].GetProperty("id").GetGuid()}");

        Assert.Equal(all.GetProperty("items").GetArrayLength(), all.GetProperty("total").GetInt32());
        Assert.False(all.GetProperty("isMore").GetBoolean());
        Assert.Equal(all.GetProperty("total").GetInt32(), rest.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task History_is_filtered_by_person()
    {
        var history = await ReadAsync($"?person={Lead.Id.Value}");

        Assert.Equal("Wrote an update as at 1 August 2017", Assert.Single(SentencesOf(history)));
        Assert.Equal(1, history.GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task History_is_filtered_by_kind_of_record()
    {
        var history = await ReadAsync("?kind=plan");

        Assert.Equal("Began a plan", Assert.Single(SentencesOf(history)));
    }

    [Theory]
    [InlineData("WROTE an update", 1)]
    [InlineData("hyperlink", 1)]
    [InlineData("neglect", 3)]
    [InlineData("%", 0)]
    [InlineData("_", 0)]
    [InlineData("no such words", 0)]
    public async Task History_is_filtered_by_words_of_the_entry_or_the_records_name(string words, int found)
    {
        var history = await ReadAsync($"?text={Uri.EscapeDataString(words)}&kind=priority");

        Assert.Equal(found, history.GetProperty("total").GetInt32());
        Assert.Equal(found, history.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task Days_are_those_of_London_and_the_last_counts_whole()
    {
        var total = (await ReadAsync("")).GetProperty("total").GetInt32();

        Assert.Equal(total, await TotalAsync($"?from={Iso(Today)}&to={Iso(Today)}"));
        Assert.Equal(0, await TotalAsync($"?to={Iso(Today.AddDays(-1))}"));
        Assert.Equal(0, await TotalAsync($"?from={Iso(Today.AddDays(1))}"));
    }

    [Fact]
    public async Task Every_invalid_filter_of_history_is_refused_with_its_field()
    {
        using var response = await Manager.GetAsync(
            $"/{Board.Slug}/api/history?from=2017-09-26&to=2017-09-25&text={new string('a', 101)}&limit=0"
        );

        var fields = (await response.MustRefuse(HttpStatusCode.BadRequest, "invalid")).GetProperty("fields");
        Assert.Equal("limit text to", NamesOf(fields));
    }

    [Fact]
    public async Task A_day_before_our_time_is_refused_and_breaks_nothing()
    {
        using var response = await Manager.GetAsync($"/{Board.Slug}/api/history?from=0001-01-01&to=9999-12-31");

        var fields = (await response.MustRefuse(HttpStatusCode.BadRequest, "invalid")).GetProperty("fields");
        Assert.Equal("from to", NamesOf(fields));
    }

    [Fact]
    public async Task The_choices_are_the_kinds_and_people_that_are_in_it()
    {
        var choices = await Manager.ReadAsync($"/{Board.Slug}/api/history/choices");

        Assert.Contains(
            "priority",
            choices.GetProperty("kinds").EnumerateArray().Select(kind => kind.GetString()),
            StringComparer.Ordinal
        );
        Assert.Equal(
            "Grace 100% Lowe",
            choices
                .GetProperty("people")
                .EnumerateArray()
                .Single(person => person.GetProperty("id").GetGuid() == Lead.Id.Value)
                .GetProperty("name")
                .GetString()
        );
    }

    [Fact]
    public async Task The_sheet_holds_what_is_shown_and_no_cell_of_it_is_a_formula()
    {
        using var response = await Manager.GetAsync($"/{Board.Slug}/api/history/export?person={Lead.Id.Value}");
        var text = await response.Content.ReadAsStringAsync(Stop);

        Assert.Equal("text/csv", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Equal($"{Board.Slug}-history-2017-09-26.csv", response.Content.Headers.ContentDisposition?.FileNameStar);
        Assert.True(response.Headers.CacheControl?.NoStore);
        Assert.Equal(
            "When,Who,What happened,Kind,Of what,Before and after\r\n"
                + "2026-06-30 10:00:00,Grace 100% Lowe,Wrote an update as at 1 August 2017,priority,Neglect,"
                + "\"What we did: =1+1\nWhat the impact was: =1+1\nWhat we will do next: =1+1\"\r\n",
            text
        );
    }

    [Fact]
    public async Task A_name_that_looks_like_a_formula_is_only_a_name_in_the_sheet()
    {
        using var response = await Manager.GetAsync($"/{Board.Slug}/api/history/export?text=hyperlink");
        var text = await response.Content.ReadAsStringAsync(Stop);

        Assert.Contains(",\"'=HYPERLINK(\"\"http://example\"\",\"\"Neglect\"\")\",", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_workbook_says_what_its_rows_were_chosen_by()
    {
        using var response = await Manager.GetAsync(
            $"/{Board.Slug}/api/history/export?format=xlsx&person={Lead.Id.Value}&kind=priority&from={Iso(Today)}&text=wrote"
        );
        using var read = new Read(await response.Content.ReadAsByteArrayAsync(Stop));

        var about = read.About.InnerText;
        Assert.Equal("Grace 100% Lowe", read.Rows.Cell("B2").InnerText);
        Assert.Contains("Kindpriority", about, StringComparison.Ordinal);
        Assert.Contains("PersonGrace 100% Lowe", about, StringComparison.Ordinal);
        Assert.Contains("From30 June 2026", about, StringComparison.Ordinal);
        Assert.Contains("Wordswrote", about, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_format_that_there_is_not_is_refused()
    {
        using var response = await Manager.GetAsync($"/{Board.Slug}/api/history/export?format=ods");

        var problem = await response.MustRefuse(HttpStatusCode.BadRequest, "invalid");
        Assert.True(problem.GetProperty("fields").TryGetProperty("format", out _));
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string NamesOf(JsonElement fields) =>
        string.Join(' ', fields.EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal));

    private static IEnumerable<string?> SentencesOf(JsonElement history) =>
        history.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("sentence").GetString());

    private Task<JsonElement> ReadAsync(string query) => Manager.ReadAsync($"/{Board.Slug}/api/history{query}");

    private async Task<int> TotalAsync(string query) => (await ReadAsync(query)).GetProperty("total").GetInt32();
}

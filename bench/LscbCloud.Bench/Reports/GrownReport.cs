using System.Diagnostics;
using System.Globalization;
using LscbCloud.Bench.Machine;

namespace LscbCloud.Bench.Reports;

/// <summary>
/// How long one person waits for a screen of a board with 20,000 things, beside the same screen of a usual board among the same
/// 150, by turns in one run. The whole request counts: session, permission, use case, queries and JSON, without a network.
/// </summary>
internal static class GrownReport
{
    private const int Warming = 120;
    private const int Locks = 100;

    private static readonly GrownScreen[] Screens =
    [
        new("home", "api/home", BudgetMs: 50),
        new("actions, the list (50 of 5,000)", "api/actions?show=open&limit=50", BudgetMs: 100),
        new("actions by owner, a later page", "api/actions?show=all&sort=owner&after=A-100&limit=50", BudgetMs: 100),
        new(
            "actions by priority, a later page",
            "api/actions?show=all&sort=priority&after=A-100&limit=50",
            BudgetMs: 100
        ),
        new("priorities, the list", "api/priorities", BudgetMs: 100),
        new("the plan on one page", "api/plans/outline", BudgetMs: 100),
        new("search that finds", "api/search?text=shared%20profile", BudgetMs: 50),
        new("search that finds nothing", "api/search?text=proffile", BudgetMs: 50),
        new("evidence, the list", "api/evidence?limit=50", BudgetMs: 100),
    ];

    private static readonly GrownScreen[] OfAgency =
    [
        new("an agency's actions across 20 boards", "agencies/agency-1/api/actions", BudgetMs: 100),
        new("an agency's home", "agencies/agency-1/api/home", BudgetMs: 100),
    ];

    public static async Task SayAsync(Server service)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false })
        {
            BaseAddress = service.Address,
        };
        Report.Say("");
        Report.Say("| screen | budget ms | grown, p50 ms | p95 ms | usual, p50 ms | grown against usual |");
        Report.Say("|---|---|---|---|---|---|");

        foreach (var screen in Screens)
        {
            var (grown, usual) = await ByTurnsAsync(client, screen);
            Report.Say(
                (FormattableString)
                    $"| {screen.Name} | {screen.BudgetMs} | {grown.Middle:0.0} | {grown.High:0.0} | {usual.Middle:0.0} | {grown.Middle / usual.Middle:0.0} x |"
            );
        }

        foreach (var screen in OfAgency)
        {
            var waited = await WaitedAsync(client, screen.Path, "agency");
            Report.Say(
                (FormattableString)
                    $"| {screen.Name} | {screen.BudgetMs} | {waited.Middle:0.0} | {waited.High:0.0} | - | - |"
            );
        }
    }

    private static async Task<(Waited Grown, Waited Usual)> ByTurnsAsync(HttpClient client, GrownScreen screen)
    {
        var grown = new List<double>();
        var usual = new List<double>();

        for (var turn = 0; turn < Warming + Locks; turn++)
        {
            var first = await AskAsync(client, $"board-001/{screen.Path}", "1");
            var second = await AskAsync(client, $"board-002/{screen.Path}", "2");

            if (turn >= Warming)
            {
                grown.Add(first);
                usual.Add(second);
            }
        }

        return (Waited.Of(grown), Waited.Of(usual));
    }

    private static async Task<Waited> WaitedAsync(HttpClient client, string path, string session)
    {
        var waited = new List<double>();

        for (var turn = 0; turn < Warming + Locks; turn++)
        {
            var one = await AskAsync(client, path, session);

            if (turn >= Warming)
            {
                waited.Add(one);
            }
        }

        return Waited.Of(waited);
    }

    private static async Task<double> AskAsync(HttpClient client, string path, string session)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Cookie", $"__Host-lscb=bench-session-{session}");
        var started = Stopwatch.GetTimestamp();
        using var response = await client.SendAsync(request);
        _ = await response.Content.ReadAsByteArrayAsync();
        var waited = Stopwatch.GetElapsedTime(started);

        return response.IsSuccessStatusCode
            ? waited.TotalMilliseconds
            : throw new InvalidOperationException(
                string.Create(CultureInfo.InvariantCulture, $"{path} answered {(int)response.StatusCode}.")
            );
    }

    /// <param name="Name">What is shown.</param>
    /// <param name="Path">What is asked, after the board's address.</param>
    /// <param name="BudgetMs">How long it may take, as agreed for it.</param>
    private sealed record GrownScreen(string Name, string Path, int BudgetMs);

    /// <summary>How long requests took: half of them less than the middle, and one of twenty more than the high one.</summary>
    private sealed record Waited(double Middle, double High)
    {
        public static Waited Of(List<double> all)
        {
            var sorted = all.Order().ToArray();

            return new Waited(sorted[sorted.Length / 2], sorted[sorted.Length * 95 / 100]);
        }
    }
}

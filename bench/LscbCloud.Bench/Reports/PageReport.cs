using LscbCloud.Bench.Load;
using LscbCloud.Bench.Screens;

namespace LscbCloud.Bench.Reports;

/// <summary>How many pages each screen touches, among ever more boards.</summary>
internal static class PageReport
{
    /// <summary>Reads each database as the board in its middle.</summary>
    public static async Task SayAsync(IReadOnlyList<BenchDatabase> databases)
    {
        Report.Say("");
        Report.Say($"| screen | {string.Join(" | ", databases.Select(database => database.Name))} |");
        Report.Say($"|---|{string.Concat(databases.Select(_ => "---|"))}");
        var readings = new List<ScreenReading>();
        foreach (var database in databases)
        {
            var middle = (database.Boards + 1) / 2;
            readings.Add(
                await ScreenReading.OfBoardAsync(
                    database.Admin,
                    database.App,
                    database.Control,
                    BenchDatabase.SealKey,
                    middle
                )
            );
        }

        foreach (var screen in Screen.All)
        {
            var pages = new List<long>();
            foreach (var reading in readings)
            {
                pages.Add((await reading.TouchOfAsync(screen)).Pages);
            }

            Report.Say($"| {screen.Name} | {string.Join(" | ", pages)} |");
        }

        foreach (var reading in readings)
        {
            await reading.DisposeAsync();
        }
    }
}

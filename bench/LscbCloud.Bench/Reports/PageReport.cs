using LscbCloud.Bench.Load;
using LscbCloud.Bench.Screens;

namespace LscbCloud.Bench.Reports;

/// <summary>How many pages each screen touches, among ever more boards.</summary>
internal static class PageReport
{
    /// <summary>Reads each database as the board in its middle.</summary>
    public static async Task SayAsync(IReadOnlyList<Ground> grounds)
    {
        Report.Say("");
        Report.Say($"| screen | {string.Join(" | ", grounds.Select(ground => ground.Name))} |");
        Report.Say($"|---|{string.Concat(grounds.Select(_ => "---|"))}");
        var readings = new List<ScreenReading>();
        foreach (var ground in grounds)
        {
            var middle = (ground.Boards + 1) / 2;
            readings.Add(
                await ScreenReading.OfBoardAsync(ground.Admin, ground.App, ground.Control, Ground.SealKey, middle)
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

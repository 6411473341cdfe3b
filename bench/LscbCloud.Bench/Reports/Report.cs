using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using LscbCloud.Bench.Load;
using LscbCloud.Bench.Machine;

namespace LscbCloud.Bench.Reports;

/// <summary>Prints the figures as tables that can be pasted into the documentation.</summary>
internal static class Report
{
    private static (double Busy, double All) _begun;

    public static void Head(int major, Pace pace)
    {
        _begun = CpuClock.OfMachine();
        Say(
            $"{RuntimeInformation.OSArchitecture}, {Environment.ProcessorCount} processors, {RuntimeInformation.FrameworkDescription}, PostgreSQL {major}, without waiting for the disk"
        );
        Say(
            $"{Contest.Connections} connections, {pace.Rounds} turns of {pace.Measured.TotalSeconds:0.0} s for each line, all lines by turns, after the compiler has come to rest or {pace.LongestWarming.TotalSeconds:0} s have passed"
        );
        Say($"Load average before: {LoadAverage()}");
    }

    public static void Cells(IReadOnlyList<Cell> cells, int repeats)
    {
        Say("");
        Say(
            "| job | boards | by | a second | p50 ms | p95 ms | CPU ms service | CPU ms PostgreSQL | CPU ms together | least to most | against bare | against its SQL alone | others |"
        );
        Say("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        foreach (
            var cell in cells
                .OrderBy(cell => cell.Job, StringComparer.Ordinal)
                .ThenBy(cell => cell.Boards)
                .ThenBy(cell => cell.Cpu)
        )
        {
            Say(
                $"| {cell.Job} | {cell.Boards} | {cell.By} | {cell.PerSecond:0} | {cell.Percentile(0.5):0.0} | {cell.Percentile(0.95):0.0} | {(cell.By == Cell.PgBench ? "-" : Number(cell.ServiceCpu))} | {Number(cell.DatabaseCpu)} | {Number(cell.Cpu)} | {Number(cell.LeastCpu)} to {Number(cell.MostCpu)} | {Ratio(cells, cell, Cell.Bare)} | {Ratio(cells, cell, Cell.PgBench)} | {cell.Others:P0} |"
            );
        }

        Say($"{repeats} turns were done again because others were using the machine.");
        if (!cells.Any(cell => cell.By == Cell.PgBench))
        {
            Say(
                "Not measured: the SQL alone, because there is no pgbench here. Debian's package postgresql brings it."
            );
        }
    }

    public static void Tail(Stopwatch started)
    {
        var (busy, all) = CpuClock.OfMachine();
        Say("");
        Say(
            $"The machine was busy for {(busy - _begun.Busy) / (all - _begun.All):P0} of the run, which took {started.Elapsed.TotalSeconds:0} s. Load average after: {LoadAverage()}"
        );
    }

    public static void Say(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));

    public static void Say(string text) => Console.WriteLine(text);

    /// <summary>Over 1, 5 and 15 minutes.</summary>
    private static string LoadAverage() => string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ')[..3]);

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Ratio(IReadOnlyList<Cell> cells, Cell cell, string by) =>
        cells.FirstOrDefault(other => other.Job == cell.Job && other.Boards == cell.Boards && other.By == by)
            is { } other
            ? (cell.Cpu / other.Cpu).ToString("0.0", CultureInfo.InvariantCulture) + " x"
            : "-";
}

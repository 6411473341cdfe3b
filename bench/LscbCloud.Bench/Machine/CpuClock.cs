using System.Globalization;

namespace LscbCloud.Bench.Machine;

/// <summary>CPU time that processes have used, from <c>/proc</c>: their own and that of children that have ended.</summary>
internal static class CpuClock
{
    // Linux counts in hundredths of a second for every program, whatever the kernel's own tick is.
    private const double MillisecondsPerTick = 10;

    private const int ParentField = 1;
    private const int UserField = 11;

    /// <summary>Of one process.</summary>
    public static double OfProcess(int process) => Fields(process) is { } fields ? Sum(fields, 2) : 0;

    /// <summary>Of the thread on which .NET compiles what is used often once more; none while there is nothing to compile.</summary>
    public static double OfCompiler(int process) =>
        Directory
            .GetDirectories($"/proc/{process}/task")
            .Select(thread => Read($"{thread}/stat"))
            .Where(text => text?.Contains("(.NET Tiered Com)", StringComparison.Ordinal) ?? false)
            .Sum(text => Sum(AfterName(text!), 2));

    /// <summary>Of a process and of all its children, living and ended: PostgreSQL's server and its connections.</summary>
    public static double OfFamily(int parent)
    {
        var total = Fields(parent) is { } own ? Sum(own, 4) : 0;

        foreach (var folder in Directory.GetDirectories("/proc"))
        {
            if (
                int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var process)
                && Fields(process) is { } fields
                && ParentIn(fields) == parent
            )
            {
                total += Sum(fields, 2);
            }
        }

        return total;
    }

    /// <summary>Of the whole machine: what it worked, and what it could have.</summary>
    public static (double Busy, double All) OfMachine()
    {
        // "cpu user nice system idle iowait irq softirq steal …"
        var counts = File.ReadLines("/proc/stat")
            .First()
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Take(8)
            .Select(Number)
            .ToArray();
        var all = counts.Sum() * MillisecondsPerTick;

        return (all - ((counts[3] + counts[4]) * MillisecondsPerTick), all);
    }

    /// <summary>The process that started another.</summary>
    public static int ParentOf(int process) =>
        Fields(process) is { } fields
            ? ParentIn(fields)
            : throw new InvalidOperationException($"There is no process {process}.");

    private static int ParentIn(string[] fields) => int.Parse(fields[ParentField], CultureInfo.InvariantCulture);

    private static double Sum(string[] fields, int count) =>
        fields.Skip(UserField).Take(count).Sum(Number) * MillisecondsPerTick;

    private static double Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    private static string[]? Fields(int process) => Read($"/proc/{process}/stat") is { } text ? AfterName(text) : null;

    /// <summary>What follows "1234 (name) ": the name may hold anything, so the last bracket counts.</summary>
    private static string[] AfterName(string text) => text[(text.LastIndexOf(')') + 2)..].Split(' ');

    /// <summary>None for what is gone.</summary>
    private static string? Read(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

using System.Diagnostics;
using LscbCloud.Bench.Machine;

namespace LscbCloud.Bench.Load;

/// <summary>One turn of one cell.</summary>
internal static class Turn
{
    // The last requests end at slightly different moments: the figures are read before the first connection stops.
    private static readonly TimeSpan Margin = TimeSpan.FromMilliseconds(100);

    private static readonly TimeSpan Slice = TimeSpan.FromSeconds(2);

    // More would keep the compiler from its work, which it does beside the server's.
    private const int Gentle = 8;

    // Of the time that has passed. It never stops quite, for there is always something that is used a little more often.
    private const double Idle = 0.03;

    /// <summary>A server works until its code is compiled for speed, as that of a server is which runs for days.</summary>
    public static async Task WarmAsync(Server server, IWork work, Pace pace)
    {
        using var generator = new Generator(server.Address, Gentle);
        await server.ResumeAsync();
        var since = Stopwatch.StartNew();
        var answered = 0;
        var compiled = double.MaxValue;

        while (
            since.Elapsed < pace.LongestWarming
            && (answered < pace.WarmRequests || compiled > Idle * Slice.TotalMilliseconds)
        )
        {
            var before = CpuClock.OfCompiler(server.Id);
            answered += (await generator.RunAsync(work, Slice)).Count;
            compiled = Math.Abs(CpuClock.OfCompiler(server.Id) - before);
        }

        await server.PauseAsync();
    }

    /// <summary>A server is woken, measured and stopped again.</summary>
    public static async Task<Outcome> OfServerAsync(
        Server server,
        IWork work,
        int connections,
        Pace pace,
        int postmaster
    )
    {
        using var generator = new Generator(server.Address, connections);
        await server.ResumeAsync();
        var running = generator.RunAsync(work, pace.Warm + pace.Measured);
        await Task.WhenAny(running, Task.Delay(pace.Warm));
        var from = CpuReading.Take(server.Id, postmaster, Environment.ProcessId);
        await Task.WhenAny(running, Task.Delay(pace.Measured - Margin));
        var to = CpuReading.Take(server.Id, postmaster, Environment.ProcessId);
        var samples = await running;
        await server.PauseAsync();

        return to.Since(
            from,
            [.. samples.Where(s => s.EndedAt >= from.At && s.EndedAt < to.At).Select(s => s.Milliseconds)]
        );
    }
}

using System.Diagnostics;
using LscbCloud.Bench.Load;

namespace LscbCloud.Bench.Machine;

/// <summary>What everybody had used at one moment.</summary>
/// <param name="At">The moment, as <see cref="Stopwatch"/> counts.</param>
/// <param name="Service">Milliseconds of the server that is measured; zero where there is none.</param>
/// <param name="Database">Milliseconds of PostgreSQL.</param>
/// <param name="Generator">Milliseconds of whoever makes the requests.</param>
/// <param name="Busy">Milliseconds of the whole machine.</param>
/// <param name="All">Milliseconds that the machine had to give.</param>
internal readonly record struct CpuReading(
    long At,
    double Service,
    double Database,
    double Generator,
    double Busy,
    double All
)
{
    /// <summary>Reads the clocks of the server, if there is one, of PostgreSQL and of the generator.</summary>
    public static CpuReading Take(int? server, int postmaster, int generator)
    {
        var (busy, all) = CpuClock.OfMachine();

        return new CpuReading(
            Stopwatch.GetTimestamp(),
            server is { } id ? CpuClock.OfProcess(id) : 0,
            CpuClock.OfFamily(postmaster),
            CpuClock.OfProcess(generator),
            busy,
            all
        );
    }

    /// <summary>What was used between two readings, for the requests that were answered between them.</summary>
    public Outcome Since(CpuReading from, IReadOnlyList<double> latencies)
    {
        var (service, database) = (Service - from.Service, Database - from.Database);
        var others = Busy - from.Busy - service - database - (Generator - from.Generator);

        return new Outcome(
            latencies,
            Stopwatch.GetElapsedTime(from.At, At).TotalSeconds,
            service,
            database,
            Math.Max(0, others / (All - from.All))
        );
    }
}

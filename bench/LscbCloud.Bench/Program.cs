using LscbCloud.Bench;
using LscbCloud.Bench.Bare;

switch (args)
{
    case []:
        return await BenchRun.RunAsync(Pace.Whole);

    case ["--quick"]:
        return await BenchRun.RunAsync(Pace.Quick);

    case ["--costs"]:
        return await BenchRun.RunAsync(Pace.Whole, BenchPart.Costs);

    case ["--owners"]:
        return await BenchRun.RunAsync(Pace.Whole, BenchPart.Owners);

    case ["--screens"]:
        return await BenchRun.RunAsync(Pace.Whole, BenchPart.Screens);

    case ["bare", var connectionString]:
        await BareServer.RunAsync(connectionString);

        return 0;

    default:
        await Console.Error.WriteLineAsync(
            "Say nothing for the whole run, --quick for a short one, --costs for five boards alone, --owners for 25,000 owners, or --screens for a board that has grown."
        );

        return 1;
}

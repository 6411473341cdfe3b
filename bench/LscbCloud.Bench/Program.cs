using LscbCloud.Bench;
using LscbCloud.Bench.Bare;

switch (args)
{
    case []:
        return await BenchRun.RunAsync(Pace.Whole);

    case ["--quick"]:
        return await BenchRun.RunAsync(Pace.Quick);

    case ["bare", var connectionString]:
        await BareServer.RunAsync(connectionString);

        return 0;

    default:
        await Console.Error.WriteLineAsync("Say nothing for the whole run, or --quick for a short one.");

        return 1;
}

using System.Globalization;
using LscbCloud.Application.Platform;

namespace LscbCloud.Api.Operations;

/// <summary>Lists on the command line which jobs fail and for whom.</summary>
internal static class JobsCommand
{
    private const int Most = 1000;

    /// <summary>Prints a line for each, and tells whether there is none.</summary>
    public static async Task<bool> RunAsync(IServiceProvider services)
    {
        var failures = await services.GetRequiredService<IJobFailures>().ListAsync(Most, CancellationToken.None);

        foreach (var failure in failures.Items)
        {
            await Console.Out.WriteLineAsync(Describe(failure));
        }

        await Console.Out.WriteLineAsync(
            (failures.Items.Count, failures.HasMore) switch
            {
                (0, _) => "No job fails.",
                (_, true) => $"More than {Most} failures.",
                (1, _) => "1 failure.",
                var (count, _) => $"{count} failures.",
            }
        );

        return failures.Items.Count == 0;
    }

    private static string Describe(JobFailure failure)
    {
        var owner = failure.OwnerSlug is { } slug ? $"{failure.OwnerKind} {slug}" : failure.OwnerKind;
        var times = failure.Times == 1 ? "once" : string.Create(CultureInfo.InvariantCulture, $"{failure.Times} times");

        return string.Create(
            CultureInfo.InvariantCulture,
            $"{failure.Job}, {owner}: {failure.Reason}, {times}, first {failure.Since:u}, last {failure.LastAt:u}"
        );
    }
}

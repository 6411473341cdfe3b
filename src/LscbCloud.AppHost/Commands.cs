namespace LscbCloud.AppHost;

/// <summary>What the executable does: run, reset, or run something during a throw-away installation.</summary>
internal static class Commands
{
    public static Task<int> RunAsync(string[] arguments, CancellationToken cancellationToken) =>
        arguments switch
        {
            [] or ["run"] => Kept.RunAsync(Place.OfThisBuild(), cancellationToken),
            ["reset"] => Kept.ResetAsync(Place.OfThisBuild(), cancellationToken),
            ["during", .. var command] when command.Length > 0 => Throwaway.RunAsync(
                Place.OfThisBuild(),
                command,
                cancellationToken
            ),
            _ => throw new AppHostException("Say one of: run, reset, during <command>."),
        };
}

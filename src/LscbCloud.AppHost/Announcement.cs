namespace LscbCloud.AppHost;

/// <summary>What the person at the keyboard needs to begin.</summary>
internal static class Announcement
{
    // One of each kind of work is enough; the sign-in page has everybody.
    private static readonly string[] Kinds = ["manager@", "chair@", "lead@", "admin@", "two.boards@", "operator@"];

    public static async Task PrintAsync(
        TextWriter to,
        Place place,
        Service service,
        TimeSpan took,
        CancellationToken cancellationToken
    )
    {
        await to.WriteLineAsync($"\n  LscbCloud is at {service.Address}  (started in {took.TotalSeconds:0.0} s)\n");
        var front = await Front.AskAsync(service.Address, cancellationToken);
        if (front.Demonstration is { } demonstration)
        {
            foreach (var person in Examples(demonstration.People))
            {
                await to.WriteLineAsync($"    {person.Email, -34} {person.Name}, {person.What}");
            }

            await to.WriteLineAsync($"\n    Everybody's password here: {demonstration.Password}");
            await to.WriteLineAsync($"    {demonstration.People.Count} people in all: see {service.Address}sign-in");
        }

        await to.WriteLineAsync($"\n  Data {place.Folder.Path}, log {service.Log}");
        await to.WriteLineAsync("  Ctrl-C stops it, 'make run' goes on with the same data, 'make reset' starts again.");
    }

    private static IEnumerable<Front.Person> Examples(IReadOnlyList<Front.Person> people)
    {
        var managers = people.Where(person => person.Email.StartsWith(Kinds[0], StringComparison.Ordinal));
        var others = Kinds[1..]
            .Select(kind => people.FirstOrDefault(person => person.Email.StartsWith(kind, StringComparison.Ordinal)))
            .OfType<Front.Person>();

        return managers.Concat(others);
    }
}

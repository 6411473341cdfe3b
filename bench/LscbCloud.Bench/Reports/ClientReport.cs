using System.IO.Compression;
using System.Text.RegularExpressions;
using LscbCloud.Bench.Browser;

namespace LscbCloud.Bench.Reports;

/// <summary>What a browser fetches before the first page shows, and when it shows.</summary>
internal static partial class ClientReport
{
    private const int Tries = 5;

    public static async Task SayAsync(string root, Uri service)
    {
        var client = Path.Combine(root, "client", "dist");
        Report.Say("");
        if (!File.Exists(Path.Combine(client, "index.html")))
        {
            Report.Say("Not measured: the client, because it is not built.");

            return;
        }

        Report.Say($"What index.html names, compressed by gzip: {await NamedAsync(client) / 1024.0:0.0} kB.");
        if (Chromium.Find() is not { } program)
        {
            Report.Say("Not measured: first paint, because there is no Chromium on the path.");

            return;
        }

        try
        {
            await SayLoadsAsync(program, new Uri(service, "sign-in"));
        }
        catch (OperationCanceledException)
        {
            Report.Say("Not measured: first paint, because the page did not show.");
        }
    }

    private static async Task SayLoadsAsync(string program, Uri page)
    {
        var loads = new List<FirstLoad>();
        for (var tried = 0; tried < Tries; tried++)
        {
            loads.Add(await FirstLoad.OfAsync(program, page));
        }

        var (sent, fonts) = (loads[0].Sent / 1024.0, loads[0].SentFonts / 1024.0);
        Report.Say(
            $"The {loads[0].Requests} files that the sign-in page fetched, as the service sent them: {sent:0.0} kB, of which fonts {fonts:0.0} kB."
        );
        Report.Say($"First paint of the sign-in page, empty cache, ms: {Line(loads, load => load.Painted)}.");
        Report.Say($"Its form shown, ms: {Line(loads, load => load.Shown)}.");
    }

    private static string Line(IEnumerable<FirstLoad> loads, Func<FirstLoad, double> figure) =>
        string.Join(", ", loads.Select(load => Math.Round(figure(load))));

    private static async Task<long> NamedAsync(string client)
    {
        var page = await File.ReadAllTextAsync(Path.Combine(client, "index.html"));
        var files = Asset().Matches(page).Select(match => match.Groups["path"].Value).Distinct(StringComparer.Ordinal);
        var total = await CompressedAsync(Path.Combine(client, "index.html"));
        foreach (var file in files)
        {
            total += await CompressedAsync(Path.Combine(client, file.TrimStart('/')));
        }

        return total;
    }

    private static async Task<long> CompressedAsync(string file)
    {
        using var compressed = new MemoryStream();
        await using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            await using var source = File.OpenRead(file);
            await source.CopyToAsync(gzip);
        }

        return compressed.Length;
    }

    [GeneratedRegex(
        "(?:src|href)=\"(?<path>/?[^\"]+\\.(?:js|css|svg|woff2))\"",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Asset();
}

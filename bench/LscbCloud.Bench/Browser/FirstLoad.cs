using System.Text.Json;

namespace LscbCloud.Bench.Browser;

/// <summary>How Chromium loads the sign-in page that it has never seen, by its own performance entries.</summary>
/// <param name="Painted">Milliseconds from setting out for the page until anything of it was painted.</param>
/// <param name="Shown">Milliseconds until the e-mail address could be typed.</param>
/// <param name="Sent">Bytes of bodies as they came over the wire.</param>
/// <param name="SentFonts">Those of the fonts, which are compressed by themselves.</param>
/// <param name="Requests">How many files that were, without answers of the interface.</param>
internal sealed record FirstLoad(double Painted, double Shown, long Sent, long SentFonts, int Requests)
{
    // The clock of performance.now begins when the browser sets out for the page.
    private const string Ask = """
        new Promise(resolve => {
            const look = () => {
                const paint = performance.getEntriesByName('first-contentful-paint')[0]
                if (!paint || !document.querySelector('form input')) {
                    return requestAnimationFrame(look)
                }
                const shown = performance.now()
                // What the page fetches after it is shown is a part of its first load too.
                setTimeout(() => {
                    const files = ['navigation', 'resource'].flatMap(kind => performance.getEntriesByType(kind))
                        .filter(entry => !new URL(entry.name).pathname.startsWith('/api/'))
                    const sum = entries => entries.reduce((sum, entry) => sum + entry.encodedBodySize, 0)
                    resolve(JSON.stringify({
                        painted: paint.startTime,
                        shown,
                        sent: sum(files),
                        sentFonts: sum(files.filter(entry => entry.name.endsWith('.woff2'))),
                        requests: files.length,
                    }))
                }, 1000)
            }
            look()
        })
        """;

    /// <summary>Loads the page once, with an empty profile.</summary>
    public static async Task<FirstLoad> OfAsync(string program, Uri page)
    {
        await using var browser = await Chromium.StartAsync(program);
        _ = await browser.SendAsync("Page.navigate", new { url = page.AbsoluteUri });
        var answer = await browser.SendAsync(
            "Runtime.evaluate",
            new
            {
                expression = Ask,
                awaitPromise = true,
                returnByValue = true,
            }
        );
        var said = answer.GetProperty("result").GetProperty("result").GetProperty("value").GetString();

        return JsonSerializer.Deserialize<FirstLoad>(said ?? "", JsonSerializerOptions.Web)
            ?? throw new InvalidOperationException("Chromium said nothing.");
    }
}

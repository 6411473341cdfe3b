namespace LscbCloud.Infrastructure.Pdf;

/// <summary>The pages of a file, in their order.</summary>
internal static class PdfPages
{
    private const int Most = 5000;

    // A sheet of A4, where a file does not say.
    private const double UsualArea = 595 * 842;

    public static IReadOnlyList<PdfPage> Of(PdfObjects objects, PdfBudget budget)
    {
        var root = objects.OfTrailer("Root") ?? Dictionaries(objects).LastOrDefault(one => one.IsOfType("Catalog"));
        var pages = Walk(objects, root?["Pages"], budget);

        // A tree that leads nowhere does not hide the pages.
        return pages.Count > 0
            ? pages
            :
            [
                .. Dictionaries(objects)
                    .Where(one => one.IsOfType("Page"))
                    .Take(Most)
                    .Select(one => PageOf(objects, [one])),
            ];
    }

    private static IEnumerable<PdfDictionary> Dictionaries(PdfObjects objects) => objects.All.OfType<PdfDictionary>();

    private static List<PdfPage> Walk(PdfObjects objects, IPdfValue? tree, PdfBudget budget)
    {
        var pages = new List<PdfPage>();
        var seen = new HashSet<PdfDictionary>(ReferenceEqualityComparer.Instance);
        var left = new Stack<(IPdfValue? Node, Branch? Above)>();
        left.Push((tree, null));

        while (left.TryPop(out var next) && budget.Work(1))
        {
            if (objects.DictionaryOf(next.Node) is not { } node)
            {
                objects.Miss();
                continue;
            }

            // What was met before leads in a circle.
            if (!seen.Add(node))
            {
                continue;
            }

            var branch = new Branch(node, next.Above);

            if (node["Kids"] is null || node.IsOfType("Page"))
            {
                pages.Add(PageOf(objects, branch.Upwards()));
            }

            foreach (var kid in objects.ListOf(node["Kids"]).Reverse())
            {
                left.Push((kid, branch));
            }

            if (pages.Count > Most)
            {
                budget.Spend();
            }
        }

        return pages;
    }

    /// <summary>A page, by itself and what is above it.</summary>
    private static PdfPage PageOf(PdfObjects objects, IReadOnlyList<PdfDictionary> upwards)
    {
        var resources = upwards
            .Select(one => objects.DictionaryOf(one["Resources"]))
            .FirstOrDefault(one => one is not null);
        var box = upwards.Select(one => objects.ListOf(one["MediaBox"])).FirstOrDefault(one => one.Count == 4);
        double[] sides = [.. (box ?? []).Select(side => objects.NumberOf(side) ?? 0)];

        return new PdfPage(
            upwards[0],
            resources ?? PdfDictionary.Empty,
            sides is [var left, var bottom, var right, var top] ? Math.Abs((right - left) * (top - bottom)) : UsualArea
        );
    }

    /// <summary>A node of the tree with those above it.</summary>
    private sealed record Branch(PdfDictionary Node, Branch? Above)
    {
        private const int Highest = 50;

        public IReadOnlyList<PdfDictionary> Upwards()
        {
            var nodes = new List<PdfDictionary>();

            for (var at = this; at is not null && nodes.Count < Highest; at = at.Above)
            {
                nodes.Add(at.Node);
            }

            return nodes;
        }
    }
}

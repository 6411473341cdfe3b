using LscbCloud.Infrastructure.Files;

namespace LscbCloud.Infrastructure.Pdf;

/// <summary>
/// How much work one file may make, counted and not timed, so that the same file always ends the same. Once it is spent,
/// whatever is being read ends there.
/// </summary>
internal sealed class PdfBudget
{
    // As of a package; and less of one stream, because it is held in memory whole.
    private const long MostUnpacked = 100L * 1024 * 1024;
    private const int MostOfStream = 32 * 1024 * 1024;
    private const long MostWork = 200_000_000;
    private const int MostHeld = 3_000_000;
    private const int MostEntries = 2_000_000;

    private int _entries;
    private int _written;
    private long _work;
    private long _unpacked;

    public bool IsSpent { get; private set; }

    /// <summary>How many values are in memory.</summary>
    public int Held { get; private set; }

    /// <summary>Counts bytes that are read, or what costs as much.</summary>
    public bool Work(long bytes)
    {
        _work += bytes;

        return Keep(_work <= MostWork);
    }

    /// <summary>Counts a value that stays in memory.</summary>
    public bool Hold()
    {
        Held++;

        return Keep(Held <= MostHeld);
    }

    /// <summary>Counts an entry of what a font says of its codes, which stays until the file is read.</summary>
    public bool HoldEntry()
    {
        _entries++;

        return Keep(_entries <= MostEntries);
    }

    /// <summary>Counts a character that was read.</summary>
    public bool Write()
    {
        _written++;

        return Keep(_written <= FileInspector.MostText);
    }

    /// <summary>Counts bytes that came out of a filter.</summary>
    /// <param name="bytes">How many came now.</param>
    /// <param name="ofStream">How many came of the same stream, these included.</param>
    public bool Unpack(int bytes, int ofStream)
    {
        _unpacked += bytes;

        return Keep(_unpacked <= MostUnpacked && ofStream <= MostOfStream);
    }

    /// <summary>Lets go of the values that were held since.</summary>
    public void LetGo(int held) => Held = held;

    /// <summary>Ends the reading, as for what is nested deeper than any program writes it.</summary>
    public void Spend() => IsSpent = true;

    private bool Keep(bool isWithin)
    {
        IsSpent |= !isWithin;

        return !IsSpent;
    }
}

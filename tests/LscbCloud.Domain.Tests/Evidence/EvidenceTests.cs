using LscbCloud.Domain.Common;
using LscbCloud.Domain.Evidence;
using LscbCloud.Domain.Priorities;
using LscbCloud.Domain.Tests.Common;

namespace LscbCloud.Domain.Tests.Evidence;

public sealed class EvidenceTests
{
    private static readonly DateOnly Today = new(2017, 9, 26);
    private static readonly Author Manager = new(PersonId.New(), "Robin Hale");
    private static readonly Signature Signed = new(Manager, new DateTimeOffset(2017, 9, 26, 12, 0, 0, TimeSpan.Zero));
    private static readonly Guid Neglect = PriorityId.New().Value;
    private static readonly Guid Update = UpdateId.New().Value;
    private static readonly RecordReference InPriority = new(
        RecordKind.Priority,
        Neglect,
        Neglect,
        Part: null,
        "Neglect"
    );

    [Fact]
    public void One_document_is_cited_in_many_places_and_once_in_each()
    {
        var item = Added();
        item.Cite(InUpdate(RecordPartKind.Did), Signed).MustSucceed();
        item.Cite(InUpdate(RecordPartKind.Impact), Signed).MustSucceed();
        item.Cite(InPriority, Signed).MustSucceed();

        var again = item.Cite(InUpdate(RecordPartKind.Did), Signed);

        Assert.Equal(EvidenceErrors.CitedAlready, again.Error);
        Assert.Equal(3, item.Citations.Count);
    }

    [Fact]
    public void A_citation_that_is_taken_away_stays_and_the_place_may_cite_it_again()
    {
        var item = Added();
        item.Cite(InPriority, Signed).MustSucceed();
        var citation = item.Citations[0].Id;
        item.TakeAway(citation, Signed).MustSucceed();
        Assert.Equal(EvidenceErrors.CitationGone, item.TakeAway(citation, Signed).Error);

        item.Cite(InPriority, Signed).MustSucceed();

        Assert.Equal([false, true], item.Citations.Select(known => known.Stands));
        Assert.Equal(Manager, item.Citations[0].TakenAwayBy);
    }

    [Fact]
    public void A_newer_revision_counts_and_the_earlier_one_stays()
    {
        var item = Added();

        item.Revise(new DocumentTerms("https://board.example/2", Today), reviewOn: null, Signed).MustSucceed();

        Assert.Equal((2, null), (item.RevisionCount, item.ReviewOn));
        Assert.Equal(
            ["https://board.example/1", "https://board.example/2"],
            item.Revisions.Select(r => r.Address),
            StringComparer.Ordinal
        );
        var older = item.Revise(
            new DocumentTerms("https://board.example/3", Today.AddDays(-1)),
            reviewOn: null,
            Signed
        );
        Assert.Equal(EvidenceErrors.OlderThanTheLatest, older.Error);
    }

    [Fact]
    public void Withdrawn_evidence_stays_cited_and_accepts_no_change()
    {
        var item = Added();
        item.Cite(InPriority, Signed).MustSucceed();

        item.Withdraw("It names a child.", Today, Manager).MustSucceed();

        Assert.True(item.Citations[0].Stands);
        Assert.Equal(EvidenceErrors.Withdrawn, item.Withdraw("Again.", Today, Manager).Error);
        Assert.Equal(EvidenceErrors.Withdrawn, item.Change("Other", note: null, reviewOn: null).Error);
        Assert.Equal(EvidenceErrors.Withdrawn, item.Cite(InPriority, Signed).Error);
        Assert.Equal(
            EvidenceErrors.Withdrawn,
            item.Revise(new DocumentTerms("https://board.example/2", Today), reviewOn: null, Signed).Error
        );
    }

    [Fact]
    public void A_citation_of_withdrawn_evidence_can_be_taken_away()
    {
        var item = Added();
        item.Cite(InPriority, Signed).MustSucceed();
        item.Withdraw("It names a child.", Today, Manager).MustSucceed();

        item.TakeAway(item.Citations[0].Id, Signed).MustSucceed();

        Assert.False(item.Citations[0].Stands);
    }

    [Fact]
    public void Items_take_no_more_revisions_than_anybody_reads()
    {
        var item = Added();

        var newer = new DocumentTerms("https://board.example/n", Today);
        Assert.All(
            Enumerable.Range(2, EvidenceItem.MostRevisions - 1),
            _ => item.Revise(newer, reviewOn: null, Signed).MustSucceed()
        );

        Assert.Equal(
            EvidenceErrors.TooManyRevisions,
            item.Revise(new DocumentTerms("https://board.example/n", Today), reviewOn: null, Signed).Error
        );
    }

    [Theory]
    [InlineData("https://board.example/register", true)]
    [InlineData("http://intranet/minutes?id=4#page=2", true)]
    [InlineData(" HTTPS://BOARD.EXAMPLE ", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("ftp://board.example/register", false)]
    [InlineData("//board.example/register", false)]
    [InlineData("board.example/register", false)]
    [InlineData("https://robin:secret@board.example/", false)]
    [InlineData("https://", false)]
    [InlineData("", false)]
    public void Readers_are_led_to_web_addresses_only(string address, bool isOne) =>
        Assert.Equal(isOne, DocumentTerms.IsWebAddress(address));

    [Theory]
    [InlineData("E-12", 12)]
    [InlineData("e12", 12)]
    [InlineData("E-0", null)]
    [InlineData("A-12", null)]
    [InlineData("12", null)]
    [InlineData("", null)]
    public void A_reference_is_read_as_people_type_it(string text, int? number) =>
        Assert.Equal(number, EvidenceReference.Read(text)?.Number);

    [Fact]
    public void No_file_is_destroyed_while_the_board_is_under_a_legal_hold()
    {
        var file = new KeptFile(FileId.New(), "register.pdf", FileKind.Pdf, 4, new string('a', 64), IsScanned: true);
        var item = BoardEvidenceItem.Add(
            new NewEvidence(
                new EvidenceReference(13),
                new EvidenceTerms("Register of training", Note: null, ReviewOn: null),
                new DocumentTerms(Address: null, Today, file),
                Signed,
                Today
            )
        );

        var held = item.DestroyFile(1, "Past its date.", Signed, heldSince: Today);

        Assert.Equal(EvidenceErrors.OnHold(Today), held.Error);
        Assert.Null(item.Revisions[0].DestroyedAt);
        Assert.Equal(file, item.DestroyFile(1, "Past its date.", Signed, heldSince: null).Value);
    }

    [Fact]
    public void The_same_record_cites_an_item_once_whatever_it_is_called_by_then()
    {
        var item = Added();
        item.Cite(InPriority, Signed).MustSucceed();

        Assert.Equal(
            EvidenceErrors.CitedAlready,
            item.Cite(InPriority with { Words = "Neglect, renamed" }, Signed).Error
        );
    }

    [Fact]
    public void An_item_does_not_stand_on_itself_and_may_stand_on_another()
    {
        var (item, other) = (Added(), Added());

        Assert.Equal(EvidenceErrors.CitesItself, item.Cite(Of(item), Signed).Error);
        item.Cite(Of(other), Signed).MustSucceed();
    }

    private static RecordReference InUpdate(RecordPartKind part) =>
        InPriority with
        {
            Part = new RecordPart(part, Update),
            Words = $"Neglect: {part}",
        };

    private static RecordReference Of(EvidenceItem item) =>
        new(RecordKind.Evidence, item.SubjectId, item.SubjectId, Part: null, item.Label);

    private static EvidenceItem Added() =>
        BoardEvidenceItem.Add(
            new NewEvidence(
                new EvidenceReference(12),
                new EvidenceTerms("Register of training", Note: null, ReviewOn: new DateOnly(2018, 3, 31)),
                new DocumentTerms("https://board.example/1", new DateOnly(2017, 9, 1)),
                Signed,
                Today
            )
        );
}

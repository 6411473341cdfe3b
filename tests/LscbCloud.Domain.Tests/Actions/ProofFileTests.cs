using LscbCloud.Domain.Actions;
using LscbCloud.Domain.Common;
using LscbCloud.Domain.Tests.Common;
using static LscbCloud.Domain.Tests.Actions.ActionGiven;

namespace LscbCloud.Domain.Tests.Actions;

public sealed class ProofFileTests
{
    private static readonly Author Owner = new(PersonId.New(), "Imran Baxter");
    private static readonly Signature Signed = new(Manager, DateTimeOffset.UnixEpoch);
    private static readonly StatementBy Said = new(new Signature(Owner, DateTimeOffset.UnixEpoch), Side.Agency);

    [Fact]
    public void A_file_stands_beside_the_words_and_whoever_gives_it_declares_it()
    {
        var action = Agreed(Police);

        action.ReportDone(Today, Proof.InFile("The register.", Register(), answers: 2), Said).MustSucceed();

        var said = Assert.Single(action.Completions);
        Assert.Equal("register.pdf", said.File?.Name);
        Assert.Equal("The register.", said.Proof);
        Assert.Null(said.ProofAddress);
        Assert.Equal(2, said.FileAnswers);
        Assert.Equal(Owner, said.SaidBy);
        Assert.Contains(FieldChange.Added("File", "register.pdf"), action.Events[^1].Changes);
        Assert.Contains(FieldChange.Added("Declared", KeptFile.Declaration), action.Events[^1].Changes);
        Assert.Contains(
            FieldChange.Added("Marked words", "2 in the file, no child and no family"),
            action.Events[^1].Changes
        );
    }

    [Fact]
    public void Without_a_file_nothing_is_declared()
    {
        var action = Agreed(Police);

        action.ReportDone(Today, Proof.Shown("The register.", address: null), Said).MustSucceed();

        Assert.Null(action.Completions[0].File);
        Assert.Null(action.Completions[0].FileAnswers);
        Assert.DoesNotContain(action.Events[^1].Changes, change => change.Field is "Declared" or "Marked words");
    }

    [Fact]
    public void Its_content_is_destroyed_once_and_the_facts_stay()
    {
        var action = Proved();

        var destroyed = action.DestroyFile(1, "It named a child.", Signed, heldSince: null);

        Assert.Equal(action.Completions[0].File, destroyed.Value);
        Assert.Equal("It named a child.", action.Completions[0].DestroyReason);
        Assert.Equal(Manager, action.Completions[0].DestroyedBy);
        Assert.Equal(Signed.At, action.Completions[0].DestroyedAt);
        Assert.Equal(ActionErrors.DestroyedAlready, action.DestroyFile(1, "Again.", Signed, heldSince: null).Error);
    }

    [Fact]
    public void No_file_is_destroyed_while_the_board_is_under_a_legal_hold()
    {
        var action = Proved();

        var held = action.DestroyFile(1, "Wrong.", Signed, heldSince: Today);

        Assert.Equal(ActionErrors.OnHold(Today), held.Error);
        Assert.Null(action.Completions[0].DestroyedAt);
    }

    [Fact]
    public void A_word_without_a_file_has_nothing_to_destroy()
    {
        var action = Agreed(Police);
        action.ReportDone(Today, Proof.None("Nothing was written."), Said).MustSucceed();

        Assert.Equal(ActionErrors.NotFound, action.DestroyFile(1, "Wrong.", Signed, heldSince: null).Error);
        Assert.Equal(ActionErrors.NotFound, action.DestroyFile(2, "Wrong.", Signed, heldSince: null).Error);
    }

    private static KeptFile Register() =>
        new(FileId.New(), "register.pdf", FileKind.Pdf, 4, new string('a', 64), IsScanned: true);

    private static BoardAction Proved()
    {
        var action = Agreed(Police);
        action.ReportDone(Today, Proof.InFile("The register.", Register(), answers: 0), Said).MustSucceed();

        return action;
    }
}

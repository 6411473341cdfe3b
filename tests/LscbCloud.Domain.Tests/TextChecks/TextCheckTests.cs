using LscbCloud.Domain.TextChecks;

namespace LscbCloud.Domain.Tests.TextChecks;

/// <summary>What is marked and what is left alone. Every person and number here is invented; the numbers only check out.</summary>
public sealed class TextCheckTests
{
    [Theory]
    [InlineData("Concern for Jack Smith aged 7 and his mother.", "Jack Smith aged 7")]
    [InlineData("Jack, aged seven, was seen.", "Jack, aged seven")]
    [InlineData("We met Jack (7) twice.", "Jack (7)")]
    [InlineData("Jack Smith (aged 7 years) was seen.", "Jack Smith (aged 7 years)")]
    [InlineData("JACK SMITH, age 7, was seen.", "JACK SMITH, age 7")]
    [InlineData("A 7-year-old Jack Smith came in.", "7-year-old Jack Smith")]
    [InlineData("The 7 year old boy called Jack came in.", "7 year old boy called Jack")]
    [InlineData("Seven-year-old Jack came in.", "Seven-year-old Jack")]
    [InlineData("A 15-year-old, Xiadani, went missing.", "15-year-old, Xiadani")]
    [InlineData("Xiadani is 15 years old.", "Xiadani is 15 years old")]
    [InlineData("Emily, who is 4, lives there.", "Emily, who is 4")]
    [InlineData("Emily, 4, lives there.", "Emily, 4")]
    [InlineData("Emily turned 4 and started school.", "Emily turned 4")]
    [InlineData("His brother Xiadan (3) was there.", "Xiadan (3)")]
    [InlineData("Baby daughter Zosia, 3 months old.", "Zosia, 3 months old")]
    [InlineData("Anne-Marie O’Neill aged 9", "Anne-Marie O’Neill aged 9")]
    [InlineData("Anne-Marie O'Neill, 9 years old", "Anne-Marie O'Neill, 9 years old")]
    [InlineData("José García aged 12", "José García aged 12")]
    [InlineData("Zoë (5) and Siân (6)", "Zoë (5)", "Siân (6)")]
    [InlineData("Łukasz Żak (11)", "Łukasz Żak (11)")]
    [InlineData("Jack Smith\naged 7", "Jack Smith\naged 7")]
    [InlineData("Jack 7yrs", "Jack 7yrs")]
    [InlineData("his mother, Sarah Jones, aged 34", "Sarah Jones, aged 34")]
    public void A_name_with_an_age_is_marked(string text, params string[] marked) =>
        Assert.Equal(marked, Found(text, TextFindingKind.NameWithAge), StringComparer.Ordinal);

    [Theory]
    [InlineData("children aged 14 to 16")]
    [InlineData("Children aged 14 to 16 in Northshire")]
    [InlineData("Young People aged 14-16")]
    [InlineData("Looked After Children aged 10 and over")]
    [InlineData("Pupils (7) and Governors (3)")]
    [InlineData("Police (4), Health (3), Education (2)")]
    [InlineData("Neglect (37), Emotional abuse (12)")]
    [InlineData("Section (11) and Regulation (5)")]
    [InlineData("130 people came on 26 September 2017")]
    [InlineData("In September 16 agencies replied.")]
    [InlineData("Action A-142 is 7 days late")]
    [InlineData("Child A aged 7 and Child Sam, aged 9, were in the audit.")]
    [InlineData("LAC aged 16 and CLA aged 17")]
    [InlineData("She is 9, says the return.")]
    [InlineData("Standard 4, 7, and 9 were met")]
    [InlineData("The Board is 7 years old")]
    [InlineData("a five-year-old Strategy and a 3 year old Policy")]
    [InlineData("a 15-year-old Weston boy")]
    [InlineData("Working Together (2015)")]
    [InlineData("Jack led 3 of 7 sessions")]
    [InlineData("Sarah 7.5% and Jack £7")]
    [InlineData("Led by Sarah. Aged 7 files were closed")]
    [InlineData("Sarah Jones\n\n7 agencies replied")]
    [InlineData("Thames Valley (12)")]
    [InlineData("Jack is 7 minutes late")]
    [InlineData("Sarah, 12 March 2017")]
    public void An_age_or_a_number_of_nobody_is_left_alone(string text) => Assert.Empty(TextCheck.Find(text));

    [Theory]
    [InlineData("born 3 May 2009", "3 May 2009")]
    [InlineData("He was born on the 3rd of May, 2009.", "3rd of May, 2009")]
    [InlineData("born in Westbury on 3 May 2009", "3 May 2009")]
    [InlineData("born in May 2009", "May 2009")]
    [InlineData("DOB 03/05/2009", "03/05/2009")]
    [InlineData("DOB: 3.5.09", "3.5.09")]
    [InlineData("D.O.B. 03-05-2009", "03-05-2009")]
    [InlineData("d.o.b 2009-05-03", "2009-05-03")]
    [InlineData("DoB 03052009", "03052009")]
    [InlineData("Date of birth is 3 May '09", "3 May '09")]
    [InlineData("date of birth – 03/05/2009", "03/05/2009")]
    [InlineData("birthday on May 3, 2009", "May 3, 2009")]
    [InlineData("3 May 2009 (date of birth)", "3 May 2009")]
    [InlineData("03/05/2009 is her birthday", "03/05/2009")]
    public void A_date_of_birth_is_marked(string text, string marked) =>
        Assert.Equal([marked], Found(text, TextFindingKind.DateOfBirth), StringComparer.Ordinal);

    [Theory]
    [InlineData("agreed on 26 September 2017")]
    [InlineData("children born before 1 April 2010")]
    [InlineData("those born between 1 April 2010 and 31 March 2011")]
    [InlineData("Dates of birth were recorded by 31 March 2017.")]
    [InlineData("No child was born there. On 3 May 2016 the unit closed.")]
    [InlineData("born 32/05/2009 or 3 Octember 2009")]
    [InlineData("New-born checks began on 1 June 2016.")]
    [InlineData("2016/17, 1.4.1 and 10/11/12")]
    public void Another_date_is_left_alone(string text) => Assert.Empty(TextCheck.Find(text));

    [Theory]
    [InlineData("NHS 943 476 5919 is known", "943 476 5919")]
    [InlineData("943-476-5919", "943-476-5919")]
    [InlineData("(4857773457)", "4857773457")]
    [InlineData("401\u00a0023\u00a02137.", "401\u00a0023\u00a02137")]
    public void An_NHS_number_is_marked(string text, string marked) =>
        Assert.Equal([marked], Found(text, TextFindingKind.NhsNumber), StringComparer.Ordinal);

    [Theory]
    [InlineData("943 476 5918")]
    [InlineData("19434765919")]
    [InlineData("94347659191")]
    [InlineData("A9434765919")]
    [InlineData("1111111111")]
    [InlineData("94 34 76 59 19")]
    [InlineData("943\n476\n5919")]
    public void A_number_that_does_not_check_out_is_left_alone(string text) => Assert.Empty(TextCheck.Find(text));

    [Theory]
    [InlineData("UPN B801200005001.", "B801200005001")]
    [InlineData("m20700001604a", "m20700001604a")]
    public void A_pupils_number_is_marked(string text, string marked) =>
        Assert.Equal([marked], Found(text, TextFindingKind.Upn), StringComparer.Ordinal);

    [Theory]
    [InlineData("A801200005001")]
    [InlineData("B8012000050012")]
    [InlineData("AB801200005001")]
    [InlineData("B80120000A001")]
    public void A_code_with_a_wrong_check_letter_is_left_alone(string text) => Assert.Empty(TextCheck.Find(text));

    [Theory]
    [InlineData("Ring 01632 960 001 today", "01632 960 001")]
    [InlineData("07700 900123", "07700 900123")]
    [InlineData("07700900123", "07700900123")]
    [InlineData("(020) 7946 0018", "(020) 7946 0018")]
    [InlineData("+44 7700 900123", "+44 7700 900123")]
    [InlineData("+44 (0)1632 960001", "+44 (0)1632 960001")]
    [InlineData("0044 1632 960001", "0044 1632 960001")]
    [InlineData("01632 960001 2016", "01632 960001")]
    [InlineData("01632-960-001.", "01632-960-001")]
    public void A_telephone_number_is_marked(string text, string marked) =>
        Assert.Equal([marked], Found(text, TextFindingKind.Telephone), StringComparer.Ordinal);

    [Theory]
    [InlineData("0800 1111 and 0300 123 2327, or 101")]
    [InlineData("01/04/2016 to 01/04/2017")]
    [InlineData("£01632960001")]
    [InlineData("0 1 2 3 4 5 6 7 8 9")]
    [InlineData("01 04 2016 20 17")]
    [InlineData("1,632,960,001")]
    [InlineData("0.1632960001")]
    public void A_number_of_an_organisation_or_of_nothing_is_left_alone(string text) =>
        Assert.Empty(TextCheck.Find(text));

    [Theory]
    [InlineData("Ring 01632 960001")]
    [InlineData("Ring +44 (0)1632 960 001")]
    public void The_boards_own_number_is_left_alone(string text) =>
        Assert.Empty(TextCheck.Find(text, "01632 960 001", null, ""));

    [Fact]
    public void Everything_in_one_text_is_found_in_order_where_it_stands()
    {
        const string text = "😀 Jack (7), DOB 3 May 2009, NHS 943 476 5919, UPN B801200005001, 07700 900123";

        var found = TextCheck.Find(text);

        Assert.Equal(Enum.GetValues<TextFindingKind>(), found.Select(f => f.Kind));
        Assert.All(found, f => Assert.Equal(f.Words, text.Substring(f.Start, f.Length)));
        Assert.All(found, f => Assert.StartsWith($"This may be {f.Likeness}", f.Sentence, StringComparison.Ordinal));
    }

    private static IEnumerable<string> Found(string text, TextFindingKind kind) =>
        TextCheck.Find(text).Select(finding => (finding.Kind == kind ? "" : finding.Kind + " ") + finding.Words);
}

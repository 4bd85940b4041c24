/** Forms of English words that no stemmer brings together: each line is a word and its other forms. */
const FAMILIES = `be am is are was were been being
become became
begin began begun
break broke broken
bring brought
build built
buy bought
catch caught
choose chose chosen
come came
deal dealt
do did done
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fly flew flown
forget forgot forgotten
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
hear heard
hide hid hidden
hold held
keep kept
kneel knelt
know knew known
lay laid
lead led
leave left
lend lent
lie lay lain
light lit
lose lost
make made
mean meant
meet met
pay paid
ride rode ridden
ring rang rung
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shine shone
shoot shot
show showed shown
sing sang sung
sink sank sunk
sit sat
speak spoke spoken
spend spent
stand stood
steal stole stolen
strike struck
swear swore sworn
sweep swept
swim swam swum
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
understand understood
undertake undertook undertaken
wake woke woken
wear wore worn
win won
withdraw withdrew withdrawn
withhold withheld
write wrote written
man men
woman women
child children
foot feet
tooth teeth`;

const BASES = new Map(
	FAMILIES.split('\n').flatMap((family) => {
		const [base = '', ...forms] = family.split(' ');
		return forms.map((form): [string, string] => [form, base]);
	}),
);

/** Gives the base form of an irregular English form, and any other word as it is. */
export function baseForm(word: string): string {
	return BASES.get(word) ?? word;
}
